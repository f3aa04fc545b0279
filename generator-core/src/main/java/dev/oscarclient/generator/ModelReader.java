package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.link.LinkRequest;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.link.OverrideSoap;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ApiModel.OverrideUse;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.notation.Place;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.overrides.OverridesReader;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.snapshot.Snapshot;
import dev.oscarclient.generator.union.Union;
import dev.oscarclient.generator.wadl.WadlReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** From a source to the model of the API it describes. */
final class ModelReader {
  private final WadlReader wadl;
  private final CatalogStore catalogue;

  /** Whether SOAP services are looked at. */
  enum Soap {
    /** Only that they are there. */
    NO,
    /** As far as there are any that can be read. */
    IF_ANY,
    /** They are wanted: none is an error. */
    YES
  }

  ModelReader(WadlReader wadl, CatalogStore catalogue) {
    this.wadl = wadl;
    this.catalogue = catalogue;
  }

  /**
   * Reads and links what a source describes.
   *
   * @param soap whether SOAP services are wanted too
   * @param findings takes what is noticed
   * @throws ProblemException if there is an error among that
   */
  ApiModel read(
      DescriptionSource source,
      ModelOptions options,
      Soap soap,
      Consumer<String> progress,
      Findings findings) {
    Overrides overrides = overrides(options.overrides(), findings);
    ApiModel whole =
        source instanceof DescriptionSource.Union union
            ? unite(union, options, overrides, soap, progress, findings)
            : link(source, options, overrides, soap, progress, findings);
    List<Problem> problems = new ArrayList<>();
    ApiModel selected = options.selection().of(whole, problems);
    findings.add(problems);
    findings.stopAtErrors();
    return selected;
  }

  private ApiModel link(
      DescriptionSource source,
      ModelOptions options,
      Overrides overrides,
      Soap soap,
      Consumer<String> progress,
      Findings findings) {
    LinkResult linked = linked(source, options, overrides, soap, progress, findings);
    findings.add(aboutConfig(linked.problems(), options.overrides()));
    findings.stopAtErrors();
    return linked.model();
  }

  /**
   * An entry of the user's file may be about what one server has and another lacks, and not every
   * server need have SOAP services.
   */
  private ApiModel unite(
      DescriptionSource.Union union,
      ModelOptions options,
      Overrides overrides,
      Soap soap,
      Consumer<String> progress,
      Findings findings) {
    checkNames(union);
    List<Union.Part> parts = new ArrayList<>();
    Map<String, Findings> found = new LinkedHashMap<>();
    Map<String, List<Problem>> ofConfig = new LinkedHashMap<>();
    for (NamedSource part : union.parts()) {
      Findings own = new Findings();
      LinkResult linked = linked(part.source(), options, overrides, soap, progress, own);
      for (Problem problem : aboutConfig(linked.problems(), options.overrides())) {
        if (problem.setting() == Setting.CONFIG) {
          ofConfig.computeIfAbsent(problem.where(), where -> new ArrayList<>()).add(problem);
        } else {
          own.add(List.of(problem));
        }
      }
      found.put(part.name(), own);
      parts.add(new Union.Part(part.name(), linked.model()));
    }
    boolean anySoap = parts.stream().anyMatch(part -> !part.model().soap().services().isEmpty());
    found.forEach(
        (name, own) ->
            findings.add(
                own.all().stream()
                    .map(p -> anySoap && p.setting() == Setting.SOAP ? softened(p) : p)
                    .map(problem -> problem.in(name))
                    .toList()));
    for (List<Problem> same : ofConfig.values()) {
      if (same.size() >= parts.size()) {
        findings.add(List.of(same.get(0)));
      }
    }
    findings.stopAtErrors();
    List<Problem> problems = new ArrayList<>();
    ApiModel united = Union.of(parts, problems);
    findings.add(problems);
    return united;
  }

  private static void checkNames(DescriptionSource.Union union) {
    Set<String> names = new HashSet<>();
    for (NamedSource part : union.parts()) {
      if (!names.add(part.name())) {
        throw new ProblemException(
            Problem.error(
                    part.name(),
                    "Two snapshots are called so, and a client could not tell their clinics apart.",
                    "Give their folders different names.")
                .about(Setting.SOURCE));
      }
    }
  }

  private LinkResult linked(
      DescriptionSource source,
      ModelOptions options,
      Overrides overrides,
      Soap soap,
      Consumer<String> progress,
      Findings findings) {
    Lineage lineage = lineage(source, options.lineage());
    try (SnapshotSupplier snapshots = new SnapshotSupplier(progress)) {
      SnapshotSupplier.Supplied supplied =
          Findings.about(Setting.SOURCE, () -> snapshots.get(source, lineage != null));
      findings.add(supplied.problems());
      List<Problem> ofFile = new ArrayList<>();
      OverrideSoap.Result services =
          OverrideSoap.apply(soap(supplied.snapshot(), soap, findings), overrides, ofFile);

      DescriptionReader reader = new DescriptionReader(supplied.snapshot(), wadl);
      LinkRequest description =
          reader.read(options.addresses(), options.excludedAddresses(), lineage);
      findings.add(reader.problems());
      if (description.documents().isEmpty()) {
        findings.stopAtErrors(); // "no document at all" would only repeat what is wrong with each
        if (!services.model().services().isEmpty() && description.lineage() == null) {
          return soapAlone(services, overrides, ofFile);
        }
      }
      LinkResult rest = Linker.link(description.withOverrides(overrides), catalogue);
      ofFile.addAll(0, rest.problems());
      return new LinkResult(withSoap(rest.model(), services), ofFile);
    }
  }

  /** Links nothing of REST, which what the user's file says of it cannot be about. */
  private static LinkResult soapAlone(
      OverrideSoap.Result services, Overrides overrides, List<Problem> problems) {
    for (Place place : overrides.ofRest()) {
      problems.add(place.error("The server describes SOAP services only; this is about REST."));
    }
    ApiModel nothing =
        new ApiModel(List.of(), List.of(), List.of())
            .withOverrides(
                overrides.file().isEmpty()
                    ? null
                    : new OverrideUse(overrides.file(), overrides.count(), List.of()));
    return new LinkResult(withSoap(nothing, services), problems);
  }

  private static ApiModel withSoap(ApiModel rest, OverrideSoap.Result services) {
    OverrideUse use = rest.overrides();
    return rest.withSoap(services.model())
        .withOverrides(use == null ? null : use.withDropped(services.dropped()));
  }

  private SoapModel soap(Snapshot snapshot, Soap wanted, Findings findings) {
    SoapReader reader = new SoapReader(snapshot);
    SoapModel published = reader.published();
    if (wanted == Soap.NO || (wanted == Soap.IF_ANY && published.published().isEmpty())) {
      return published;
    }
    SoapModel model = reader.read(catalogue);
    findings.add(
        wanted == Soap.YES
            ? reader.problems()
            : reader.problems().stream().map(ModelReader::softened).toList());
    return model;
  }

  /** What cannot be read of SOAP does not keep the rest from being compared. */
  private static Problem softened(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR
        ? Problem.warning(problem.where(), problem.what(), problem.advice())
        : problem;
  }

  /** What is wrong with one entry does not keep the others from being looked at. */
  private static Overrides overrides(@Nullable Path file, Findings findings) {
    if (file == null) {
      return Overrides.NONE;
    }
    OverridesReader.Result read = Findings.about(Setting.CONFIG, () -> OverridesReader.read(file));
    findings.add(aboutConfig(read.problems(), file));
    return read.overrides();
  }

  /** Some of what is wrong with the user's file shows only in linking; its place is in the file. */
  private static List<Problem> aboutConfig(List<Problem> problems, @Nullable Path file) {
    if (file == null) {
      return problems;
    }
    String name = file.getFileName().toString();
    return problems.stream()
        .map(
            problem ->
                problem.where().startsWith(file.toString())
                        || problem.where().startsWith(name + ":")
                    ? problem.about(Setting.CONFIG)
                    : problem)
        .toList();
  }

  private static @Nullable Lineage lineage(DescriptionSource source, @Nullable String key) {
    Lineage lineage = key == null ? null : Lineage.of(key);
    boolean needed = source instanceof DescriptionSource.Catalogue;
    if (lineage == null && (key != null || needed)) {
      StringJoiner known = new StringJoiner(", ");
      for (Lineage one : Lineage.values()) {
        known.add(one.key());
      }
      throw new ProblemException(
          Problem.error(
                  "lineage",
                  key == null
                      ? "Without a server or its documents, the catalogue needs to know the lineage."
                      : "There is no lineage \"" + key + "\".",
                  "Choose one of: " + known + ".")
              .about(Setting.LINEAGE));
    }
    return lineage;
  }
}
