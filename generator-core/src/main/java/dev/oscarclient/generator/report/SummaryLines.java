package dev.oscarclient.generator.report;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ApiModel.CatalogueUse;
import dev.oscarclient.generator.model.ApiModel.OverrideUse;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.report.Coverage.Bodies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The summary a user reads at the end of a run. */
final class SummaryLines {

  private static final int EXAMPLES = 3;

  /** How many reasons are told one by one; classes of vendors could otherwise fill a screen. */
  private static final int REASONS = 12;

  private SummaryLines() {}

  static List<String> of(ApiModel model, Coverage coverage) {
    List<String> lines = new ArrayList<>();
    StringJoiner addresses = new StringJoiner(", ");
    coverage
        .operationsByAddress()
        .forEach((address, count) -> addresses.add(clean(address) + " (" + count + ")"));
    lines.add("Addresses:  " + (coverage.operations() == 0 ? "none" : addresses));
    lines.add(
        "Operations: "
            + coverage.operations()
            + " in "
            + count(model.services().size(), "service")
            + ", "
            + count(model.types().size(), "type"));
    addSoap(lines, model.soap());
    addCatalogue(lines, model.catalogue());
    addOverrides(lines, model.overrides());
    lines.add("Requests:   " + bodies(coverage.requests()));
    lines.add("Responses:  " + bodies(coverage.responses()));
    addOpen(lines, "Requests left open:", coverage.requests());
    addOpen(lines, "Responses left open:", coverage.responses());
    if (!model.uncallable().isEmpty()) {
      lines.add("Resources without a method, which cannot be called:");
      model.uncallable().forEach(path -> lines.add("  " + clean(path)));
    }
    return List.copyOf(lines);
  }

  private static void addSoap(List<String> lines, SoapModel soap) {
    if (soap.wanted()) {
      int standard = 0;
      for (SoapServiceModel service : soap.services()) {
        for (SoapOperationModel operation : service.operations()) {
          standard += operation.facts().standard() ? 1 : 0;
        }
      }
      lines.add(
          "SOAP:       "
              + count(soap.operations(), "operation")
              + " in "
              + count(soap.services().size(), "service")
              + (soap.services().size() == soap.published().size()
                  ? ""
                  : " of " + soap.published().size())
              + ", "
              + count(soap.types().size(), "type")
              + "; "
              + standard
              + " operations known to the catalogue");
    } else if (!soap.published().isEmpty()) {
      lines.add(
          "SOAP:       "
              + count(soap.published().size(), "service")
              + " not generated: not asked for");
    }
  }

  private static void addCatalogue(List<String> lines, @Nullable CatalogueUse use) {
    if (use == null) {
      return;
    }
    if (use.isDescription()) {
      lines.add(
          "Catalogue:  the server publishes no description; the bundled catalogue of "
              + use.lineage()
              + " ("
              + use.reason()
              + ") is used in its place, so what this server changed or added is not known");
    } else {
      lines.add(
          "Catalogue:  "
              + count(use.operations(), "standard operation")
              + ", as in "
              + use.lineage()
              + " ("
              + use.reason()
              + ")");
    }
  }

  private static void addOverrides(List<String> lines, @Nullable OverrideUse use) {
    if (use != null) {
      String entries = use.entries() == 1 ? "1 entry" : use.entries() + " entries";
      String dropped =
          use.dropped().isEmpty()
              ? ""
              : "; " + count(use.dropped().size(), "operation") + " dropped";
      lines.add("Corrections: " + entries + " of " + clean(use.file()) + " applied" + dropped);
    }
  }

  private static String bodies(Bodies bodies) {
    StringBuilder line = new StringBuilder();
    line.append(bodies.typedTotal()).append(" of ").append(bodies.total()).append(" bodies typed");
    line.append(authorities(bodies.typed(), bodies.completed()));
    if (bodies.partlyTotal() > 0) {
      line.append("; ").append(bodies.partlyTotal()).append(" more with open content");
    }
    return line.toString();
  }

  private static String authorities(
      Map<Authority, Integer> typed, Map<Authority, Integer> completed) {
    if (typed.isEmpty()) {
      return "";
    }
    StringJoiner joined = new StringJoiner(", ", " (", completed.isEmpty() ? ")" : "");
    typed.forEach((authority, count) -> joined.add(count + " by " + name(authority)));
    StringJoiner rest = new StringJoiner(", ", "; lists, contents or shapes: ", ")");
    completed.forEach((authority, count) -> rest.add(count + " by " + name(authority)));
    return completed.isEmpty() ? joined.toString() : joined.toString() + rest;
  }

  static String name(Authority authority) {
    return switch (authority) {
      case OVERRIDE -> "your configuration";
      case WADL -> "the WADL itself";
      case JSON_FORM -> "the WADL's JSON form";
      case CATALOG -> "the catalogue";
      case SAMPLE -> "samples";
      case HEURISTIC -> "rules for OSCAR";
      case NONE -> "nobody";
    };
  }

  private static void addOpen(List<String> lines, String title, Bodies bodies) {
    if (bodies.open().isEmpty()) {
      return;
    }
    lines.add(title);
    List<Map.Entry<String, List<String>>> reasons = new ArrayList<>(bodies.open().entrySet());
    reasons.sort(Comparator.comparing(reason -> -reason.getValue().size()));
    for (Map.Entry<String, List<String>> reason :
        reasons.subList(0, Math.min(REASONS, reasons.size()))) {
      lines.add("  " + clean(reason.getKey()) + ": " + examples(reason.getValue()));
    }
    if (reasons.size() > REASONS) {
      int left = 0;
      for (Map.Entry<String, List<String>> reason : reasons.subList(REASONS, reasons.size())) {
        left += reason.getValue().size();
      }
      lines.add("  and " + left + " more, each in the report");
    }
  }

  private static String examples(List<String> operations) {
    StringJoiner joined = new StringJoiner(", ");
    operations.subList(0, Math.min(EXAMPLES, operations.size())).forEach(o -> joined.add(clean(o)));
    String more = operations.size() > EXAMPLES ? ", …" : "";
    return count(operations.size(), "operation") + " (" + joined + more + ")";
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A document must not steer the terminal: control and direction marks become question marks. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
