package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.learn.NewTypeModel.Property;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes proposals in the format of {@code oscar-client.yaml}. What samples cannot tell is written
 * as a comment, so that nobody takes it over unseen.
 */
public final class ProposalYaml {
  private final StringBuilder text = new StringBuilder();
  private final Learned learned;
  private final boolean all;

  private ProposalYaml(Learned learned, boolean all) {
    this.learned = learned;
    this.all = all;
  }

  /**
   * Writes.
   *
   * @param all whether what samples only confirm is written, too
   */
  public static String write(Learned learned, boolean all) {
    return new ProposalYaml(learned, all).write();
  }

  private String write() {
    line(
        "# Proposed from "
            + Texts.count(learned.samples(), "sample")
            + ". Look each entry over before you");
    line("# take it into your oscar-client.yaml; then delete its from and confidence.");
    Map<String, List<Proposal>> operations = operations();
    if (!operations.isEmpty()) {
      line("");
      line("operations:");
      operations.forEach(this::operation);
      if (operations.values().stream().flatMap(List::stream).noneMatch(ProposalYaml::isActive)) {
        text.insert(text.indexOf("\noperations:") + 1, "# ");
      }
    }
    if (!learned.additions().isEmpty()) {
      line("");
      line("types:");
      learned.additions().forEach(type -> type(type, true));
    }
    List<NewTypeModel> types = types(operations);
    if (!types.isEmpty()) {
      line("");
      line("newTypes:");
      types.forEach(type -> type(type, false));
    }
    return text.toString();
  }

  private Map<String, List<Proposal>> operations() {
    Map<String, List<Proposal>> operations = new LinkedHashMap<>();
    for (Proposal proposal : learned.proposals()) {
      if (all || proposal.standing() != Proposal.Standing.CONFIRMED) {
        operations.computeIfAbsent(proposal.operation(), o -> new ArrayList<>()).add(proposal);
      }
    }
    return operations;
  }

  private void operation(String operation, List<Proposal> proposals) {
    double confidence = 1;
    boolean active = false;
    for (Proposal proposal : proposals) {
      active |= isActive(proposal);
      confidence = isActive(proposal) ? Math.min(confidence, proposal.confidence()) : confidence;
    }
    for (Proposal proposal : proposals) {
      line("  # " + body(proposal) + ": " + standing(proposal));
      for (String note : proposal.notes()) {
        line("  #   - " + Quoted.comment(note));
      }
    }
    line((active ? "  " : "  # ") + Quoted.key(operation) + ":");
    for (Proposal proposal : proposals) {
      String comment = isActive(proposal) && active ? "    " : "  #   ";
      line(comment + body(proposal) + ": " + Quoted.value(Texts.type(proposal.type())));
    }
    String comment = active ? "    " : "  #   ";
    line(comment + "from: sample");
    line(comment + "confidence: " + decimal(active ? confidence : proposals.get(0).confidence()));
  }

  private static String standing(Proposal proposal) {
    String samples = Texts.count(proposal.samples(), "sample");
    String certainty =
        proposal.confidence() >= Proposal.HIGH
            ? "sure"
            : proposal.confidence() >= Proposal.LOW ? "likely" : "unsure, choose yourself";
    return switch (proposal.standing()) {
      case NEW -> certainty + ", by " + samples;
      case CLOSER -> certainty + ", by " + samples + ", where the description leaves it open";
      case CONFIRMED -> "as known, by " + samples;
      case CONTRADICTED -> certainty + ", by " + samples + ", against what is known";
    };
  }

  private void type(NewTypeModel type, boolean isKnown) {
    line("  # in " + Texts.count(type.objects(), "object"));
    line("  " + Quoted.key(type.name()) + ":");
    line("    from: sample");
    if (type.leftOut() > 0) {
      line(
          "    # " + Texts.count(type.leftOut(), "key") + " left out that may be data, not a name");
    }
    if (type.properties().isEmpty()) {
      line("    properties: {}");
      return;
    }
    line("    properties:");
    for (Property property : type.properties()) {
      line(
          "      "
              + Quoted.key(property.key())
              + ": "
              + value(property, isKnown)
              + marks(property, type));
    }
  }

  private static String value(Property property, boolean isAdded) {
    String held = Quoted.value(Texts.type(property.type()));
    if (property.dateForm() == null && !isAdded) {
      return held;
    }
    String date = property.dateForm() == null ? "" : ", date: " + property.dateForm().key();
    return "{ type: " + held + date + (isAdded ? ", add: true" : "") + " }";
  }

  private static String marks(Property property, NewTypeModel type) {
    List<String> marks = new ArrayList<>();
    if (property.seen() < type.objects()) {
      marks.add("in " + property.seen() + " of " + type.objects());
    }
    if (property.absences() == property.seen()) {
      marks.add("always null");
    } else if (property.absences() > 0) {
      marks.add("null in " + property.absences());
    }
    return marks.isEmpty() ? "" : "  # " + String.join(", ", marks);
  }

  /** Returns the new types that the entries written need, directly or through each other. */
  private List<NewTypeModel> types(Map<String, List<Proposal>> operations) {
    Set<String> used = new HashSet<>();
    for (List<Proposal> proposals : operations.values()) {
      for (Proposal proposal : proposals) {
        use(proposal.type(), used);
      }
    }
    for (NewTypeModel type : learned.additions()) {
      type.properties().forEach(property -> use(property.type(), used));
    }
    List<NewTypeModel> needed = new ArrayList<>();
    for (NewTypeModel type : learned.newTypes()) {
      if (used.contains(type.name())) {
        needed.add(type);
      }
    }
    return needed;
  }

  private void use(TypeRef type, Set<String> used) {
    if (type instanceof TypeRef.ListOf list) {
      use(list.element(), used);
    } else if (type instanceof TypeRef.MapOf map) {
      use(map.value(), used);
    } else if (type instanceof TypeRef.Named named) {
      named.arguments().forEach(argument -> use(argument, used));
      if (used.add(named.javaName())) {
        for (NewTypeModel one : learned.newTypes()) {
          if (one.name().equals(named.javaName())) {
            one.properties().forEach(property -> use(property.type(), used));
          }
        }
      }
    }
  }

  private static boolean isActive(Proposal proposal) {
    return proposal.confidence() >= Proposal.LOW;
  }

  private static String body(Proposal proposal) {
    return proposal.request() ? "request" : "response";
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Texts of documents in YAML. */
  private static final class Quoted {

    /** Writes a key; plain if it can mean nothing else. */
    static String key(String text) {
      return text.matches("[A-Za-z_][A-Za-z0-9_]*")
              && !text.matches("(?i)true|false|null|yes|no|on|off|y|n")
          ? text
          : quoted(text);
    }

    /** Writes a type. */
    static String value(String text) {
      return text.matches("[A-Za-z_][A-Za-z0-9_<>]*") ? text : quoted(text);
    }

    private static String quoted(String text) {
      StringBuilder quoted = new StringBuilder("\"");
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\') {
          quoted.append('\\').append(c);
        } else if (c < ' ' || c > '~') {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          quoted.append(c);
        }
      }
      return quoted.append('"').toString();
    }

    /** A document's text must not end a comment. */
    static String comment(String text) {
      return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\u0085]", "?");
    }
  }
}
