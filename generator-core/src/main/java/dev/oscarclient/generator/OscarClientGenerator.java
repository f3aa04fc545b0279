package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.diff.ApiDiff;
import dev.oscarclient.generator.diff.DiffReport;
import dev.oscarclient.generator.discover.DiscoveryResult;
import dev.oscarclient.generator.discover.FoundAddress;
import dev.oscarclient.generator.emit.Emitters;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.naming.PackageNames;
import dev.oscarclient.generator.output.WrittenTree;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.report.CoverageReport;
import dev.oscarclient.generator.select.UntypedPolicy;
import dev.oscarclient.generator.wadl.WadlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Generates typed Java clients of OSCAR servers. Keeps nothing of a run; safe for many threads. */
public final class OscarClientGenerator {
  private final WadlReader wadl = new WadlReader();
  private final CatalogStore catalogue = CatalogStore.bundled();
  private final ModelReader models = new ModelReader(wadl, catalogue);

  /** Creates a generator. */
  public OscarClientGenerator() {}

  /**
   * Does what the first run would do before it could read anything. Worth calling on another thread
   * while the caller is still busy with something else, such as its command line; without it the
   * first run takes that much longer.
   */
  public void prepare() {
    wadl.prepare();
    Emitters.emit(new ApiModel(List.of(), List.of(), List.of()), "prepare");
    catalogue.preload();
  }

  /**
   * Generates a client: documents to model to sources.
   *
   * @throws GeneratorException with all that was found, if there is an error; output of an earlier
   *     run is then as it was
   */
  public GeneratorResult generate(GeneratorRequest request) throws GeneratorException {
    try {
      checkPackage(request.packageName());
      checkStyles(request);
      Findings findings = new Findings();
      ApiModel model =
          models.read(
              request.source(),
              request.options(),
              request.needsSoap() ? ModelReader.Soap.YES : ModelReader.Soap.NO,
              request.progress(),
              findings);
      checkTypes(model, request.untyped(), findings);

      Artifacts artifacts = new Artifacts(model, request);
      findings.add(artifacts.problems());
      CoverageReport report = new CoverageReport(generator(), model, findings.all());
      WrittenTree written = new ArtifactWriter(request, artifacts, report).write();

      List<String> summary = new ArrayList<>(report.summary());
      summary.add(outputLine(request, written));
      if (request.enrichedFolder() != null) {
        summary.add("Enriched documents: " + request.enrichedFolder());
      }
      return new GeneratorResult(
          model,
          summary,
          findings.all(),
          written.written(),
          written.unchanged(),
          written.removed());
    } catch (ProblemException e) {
      throw new GeneratorException(request.soap() ? e : aboutStyle(e));
    }
  }

  /** Who did not ask for SOAP by its own setting did so by the style. */
  private static ProblemException aboutStyle(ProblemException e) {
    return new ProblemException(
        e.problems().stream()
            .map(
                problem ->
                    problem.setting() == Setting.SOAP
                        ? new Problem(
                            problem.severity(),
                            problem.where(),
                            problem.what(),
                            problem.advice(),
                            Setting.STYLE)
                        : problem)
            .toList());
  }

  private static void checkStyles(GeneratorRequest request) {
    if (request.soap()
        && request.enrichedFolder() == null
        && request.styles().equals(Set.of(Style.JAXRS))) {
      throw new ProblemException(
          Problem.error(
                  "style jaxrs",
                  "It has no SOAP services, which are wanted.",
                  "Choose jaxws for them, or client, as well.")
              .about(Setting.STYLE));
    }
  }

  private static void checkTypes(ApiModel model, UntypedPolicy policy, Findings findings) {
    List<Problem> problems = new ArrayList<>();
    policy.check(model, problems);
    findings.add(problems);
    findings.stopAtErrors();
  }

  private static String outputLine(GeneratorRequest request, WrittenTree written) {
    return "Output: "
        + request.output()
        + ", package "
        + request.packageName()
        + ": "
        + written.written().size()
        + (request.dryRun() ? " files to write, " : " files written, ")
        + written.unchanged().size()
        + " unchanged, "
        + written.removed().size()
        + (request.dryRun() ? " to remove" : " removed");
  }

  /** Returns name and version for the report; the version is known only to the packaged jar. */
  private static String generator() {
    String version = OscarClientGenerator.class.getPackage().getImplementationVersion();
    return "oscar-client-generator" + (version == null ? "" : " " + version);
  }

  /**
   * Proposes types for bodies from recorded samples. Changes nothing; what it proposes can be taken
   * over into the user's {@code oscar-client.yaml}.
   *
   * @throws GeneratorException with all that was found, if there is an error; nothing is written
   *     then
   */
  public LearnResult learn(LearnRequest request) throws GeneratorException {
    try {
      LearnRun.requireFree(request);
      Findings findings = new Findings();
      ApiModel model =
          models.read(
              request.source(),
              request.options(),
              ModelReader.Soap.NO,
              request.progress(),
              findings);
      return new LearnRun(request, catalogue).learn(model, findings);
    } catch (ProblemException e) {
      throw new GeneratorException(e);
    }
  }

  /**
   * Compares the APIs of servers.
   *
   * @throws GeneratorException with all that was found, if one of them cannot be read or a report
   *     not be written
   */
  public DiffResult diff(DiffRequest request) throws GeneratorException {
    try {
      Findings findings = new Findings();
      ApiModel from = model(request.from(), request, findings);
      List<DiffReport.Column> columns = new ArrayList<>();
      for (NamedSource other : request.to()) {
        ApiModel to = model(other, request, findings);
        columns.add(new DiffReport.Column(other.name(), ApiDiff.between(from, to)));
      }
      DiffReport report = new DiffReport(request.from().name(), columns);
      for (Path file : request.reports()) {
        Findings.about(Setting.REPORT, () -> write(report, file));
      }
      return new DiffResult(report, findings.all());
    } catch (ProblemException e) {
      throw new GeneratorException(e);
    }
  }

  private ApiModel model(NamedSource source, DiffRequest request, Findings findings) {
    return models.read(
        source.source(), request.options(), ModelReader.Soap.IF_ANY, request.progress(), findings);
  }

  private static Path write(DiffReport report, Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String text =
        name.endsWith(".json")
            ? report.toJson()
            : name.endsWith(".html") || name.endsWith(".htm")
                ? report.toHtml()
                : String.join("\n", report.toText()) + "\n";
    try (ReportFile staged = ReportFile.stage(file, text)) {
      staged.publish();
    }
    return file;
  }

  /**
   * Saves what a server publishes.
   *
   * @param folder the snapshot folder; an earlier snapshot there is replaced once the new one is
   *     complete
   * @param progress told each step as a short line
   * @throws GeneratorException with all that was found, if there is an error; an earlier snapshot
   *     is then as it was
   */
  public FetchResult fetch(ServerAccess access, Path folder, Consumer<String> progress)
      throws GeneratorException {
    try (SnapshotSupplier snapshots = new SnapshotSupplier(progress)) {
      DiscoveryResult found = snapshots.fetch(access, folder, false);
      return new FetchResult(summary(found, folder), found.problems());
    } catch (ProblemException e) {
      throw new GeneratorException(e);
    }
  }

  /**
   * Saves what a server publishes, and tells what changed since it was last saved to the folder.
   *
   * @param options how the models to compare are made
   * @throws GeneratorException with all that was found, if there is an error; an earlier snapshot
   *     is then as it was
   */
  public RefreshResult refresh(
      ServerAccess access, Path folder, ModelOptions options, Consumer<String> progress)
      throws GeneratorException {
    Findings findings = new Findings();
    ApiModel before =
        Files.exists(folder.resolve("snapshot.json")) ? readable(folder, options, findings) : null;
    FetchResult fetched = fetch(access, folder, progress);
    findings.add(fetched.problems());
    ApiModel now = before == null ? null : readable(folder, options, findings);
    DiffReport changes =
        before == null || now == null
            ? null
            : new DiffReport(
                "before", List.of(new DiffReport.Column("now", ApiDiff.between(before, now))));
    return new RefreshResult(fetched.summary(), changes, findings.all());
  }

  /** Returns the model of a snapshot; one that cannot be read only has nothing to be compared. */
  private @Nullable ApiModel readable(Path folder, ModelOptions options, Findings findings) {
    try {
      return models.read(
          new DescriptionSource.SnapshotFolder(folder),
          options,
          ModelReader.Soap.IF_ANY,
          line -> {},
          new Findings());
    } catch (ProblemException e) {
      findings.add(
          List.of(
              Problem.warning(
                  folder.toString(),
                  "What changed cannot be told: " + e.problems().get(0).what(),
                  null)));
      return null;
    }
  }

  private static List<String> summary(DiscoveryResult found, Path folder) {
    List<String> lines = new ArrayList<>();
    int documents = found.snapshot().entries().size();
    lines.add("Snapshot of " + found.server() + ": " + documents + " documents in " + folder);
    for (FoundAddress address : found.addresses()) {
      if (address.described()) {
        String form =
            switch (address.kind()) {
              case SOAP -> "WSDL";
              case REST ->
                  address.jsonForm()
                      ? "WADL, both forms"
                      : "WADL, without the form that names types";
            };
        lines.add("  " + address.address() + "  " + form);
      }
    }
    return lines;
  }

  private static void checkPackage(String packageName) {
    String fault = PackageNames.fault(packageName);
    if (fault != null) {
      throw new ProblemException(
          Problem.error(
                  "package " + packageName,
                  "No code can be generated into it: it " + fault + ".",
                  "Choose another package, e.g. com.example.clinic.")
              .about(Setting.PACKAGE));
    }
  }
}
