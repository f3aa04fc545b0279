package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.GeneratorRequest;
import dev.oscarclient.generator.Style;
import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.select.UntypedPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code generate}: from a server, a snapshot or loose documents to Java. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes the client. Name exactly one source: --server, --snapshot, or --documents.")
final class GenerateCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec spec;

  @Option(
      names = "--server",
      paramLabel = "URL",
      description =
          "A running server: its context (https://h/oscar), /ws, /ws/services, or a WADL's own address.")
  private @Nullable String server;

  @Option(
      names = "--snapshot",
      paramLabel = "DIR",
      arity = "1..*",
      description =
          "A snapshot folder; needs no network. Several give one client of all; a clinic is called like its folder."
              + " Together with --server: where to keep what was fetched.")
  private @Nullable List<Path> snapshots;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Loose WADL files (both forms), folders of them, or ZIPs.")
  private @Nullable List<Path> documents;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description =
          "Source root to write below. Files that are not ours stay untouched, stale ones of ours are removed.")
  private Path output;

  @Option(
      names = {"-p", "--package"},
      paramLabel = "NAME",
      required = true,
      description = "Root package of the client, e.g. com.example.clinic.")
  private String packageName;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Writes the summary with one entry for each operation: who decided its types, and what"
              + " remains open. Markdown if FILE ends in .md, else JSON.")
  private @Nullable Path report;

  @Option(
      names = "--soap",
      description =
          "Generates the server's SOAP services too: OscarSoapClient, beside OscarClient.")
  private boolean soap;

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      split = ",",
      defaultValue = "client",
      description =
          "What to generate: client; jaxws: standard artifacts of the SOAP services, by Apache CXF's wsdl2java;"
              + " jaxrs: of the REST operations, by its wadl2java. Several: --style jaxrs,jaxws"
              + " (default: ${DEFAULT-VALUE}).")
  private List<Style> styles;

  @Option(
      names = "--write-enriched",
      paramLabel = "DIR",
      description =
          "Writes the documents that jaxws and jaxrs are generated from: one WSDL of all SOAP services"
              + " (with --soap or --style jaxws), one WADL that types every operation.")
  private @Nullable Path enriched;

  @Option(
      names = "--cxf",
      paramLabel = "DIR",
      description =
          "A folder with the jars of another Apache CXF, to take wsdl2java and wadl2java from.")
  private @Nullable Path cxf;

  @Mixin private ProgressOption progressOption;

  @Option(
      names = "--untyped",
      paramLabel = "POLICY",
      defaultValue = "allow",
      description =
          "What to do about operations that nobody types: allow, warn, or fail (default: ${DEFAULT-VALUE}).")
  private UntypedPolicy untyped;

  @Mixin private ModelArguments modelArguments;

  @Mixin private ServerOptions serverOptions;

  GenerateCommand() {}

  @Override
  public Integer call() {
    Outcome outcome = new Outcome(spec.commandLine().getOut(), spec.commandLine().getErr());
    try (Progress progress = progressOption.start()) {
      GeneratorRequest request =
          GeneratorRequest.builder(source(), packageName, output)
              .options(modelArguments.options(serverOptions.addresses()))
              .styles(styles)
              .soap(soap)
              .tools(cxf == null ? CxfTools.BUNDLED : new CxfTools.Folder(cxf))
              .enrichedFolder(enriched)
              .untyped(untyped)
              .report(report)
              .progress(progress)
              .build();
      var result = main.generator().generate(request);
      progress.clear();
      return outcome.done(result.summary(), result.problems());
    } catch (GeneratorException e) {
      return outcome.failed(e);
    }
  }

  private DescriptionSource source() {
    if (server != null && documents == null) {
      return new DescriptionSource.Server(serverOptions.access(server), keptSnapshot());
    }
    if (snapshots != null && documents == null) {
      return snapshots.size() == 1
          ? new DescriptionSource.SnapshotFolder(snapshots.get(0))
          : DescriptionSource.Union.of(snapshots);
    }
    if (documents != null && server == null && snapshots == null) {
      return new DescriptionSource.Documents(documents);
    }
    if (modelArguments.lineage() != null
        && documents == null
        && server == null
        && snapshots == null) {
      return new DescriptionSource.Catalogue();
    }
    throw new ParameterException(
        spec.commandLine(), "Name exactly one source: --server, --snapshot, or --documents.");
  }

  /** Where to keep what is fetched. */
  private @Nullable Path keptSnapshot() {
    if (snapshots != null && snapshots.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "What --server publishes is kept in one --snapshot folder.");
    }
    return snapshots == null ? null : snapshots.get(0);
  }
}
