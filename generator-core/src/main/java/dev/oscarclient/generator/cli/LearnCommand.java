package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.LearnRequest;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code learn}: from recorded bodies to entries for {@code oscar-client.yaml}. */
@Command(
    name = "learn",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Proposes types for bodies from recorded JSON, as entries for oscar-client.yaml. Changes nothing by itself.",
      "Name one source: --snapshot or --documents. No value of a sample is kept, written or told."
    })
final class LearnCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec spec;

  @Option(names = "--snapshot", paramLabel = "DIR", description = "A snapshot folder.")
  private @Nullable Path snapshot;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      arity = "1..*",
      description = "Loose WADL files (both forms), folders of them, or ZIPs.")
  private @Nullable List<Path> documents;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder of recorded JSON bodies, named as GET_demographics_{dataId}.json, GET__demographics__42.json or"
              + " POST_tickets.request.json; or listed in its samples.yaml.")
  private Path samples;

  @Option(
      names = "--address",
      paramLabel = "PATH",
      description =
          "REST address, e.g. /services; may be given several times. Default: all but /rs and /oauth.")
  private final List<String> addresses = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Writes the proposals to a file; without it they go to standard output.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replaces the output file if it is there.")
  private boolean force;

  @Option(
      names = "--all",
      description = "Writes entries also for bodies whose type is known and fits the samples.")
  private boolean all;

  @Mixin private ProgressOption progressOption;

  @Mixin private ModelArguments modelArguments;

  LearnCommand() {}

  @Override
  public Integer call() {
    Outcome outcome = new Outcome(spec.commandLine().getOut(), spec.commandLine().getErr());
    try (Progress progress = progressOption.start()) {
      var result =
          main.generator()
              .learn(
                  new LearnRequest(
                      source(),
                      samples,
                      output,
                      force,
                      all,
                      modelArguments.options(addresses),
                      progress));
      progress.clear();
      return output == null
          ? outcome.document(result.yaml(), result.summary(), result.problems())
          : outcome.done(result.summary(), result.problems());
    } catch (GeneratorException e) {
      return outcome.failed(e);
    }
  }

  private DescriptionSource source() {
    if (snapshot != null && documents == null) {
      return new DescriptionSource.SnapshotFolder(snapshot);
    } else if (documents != null && snapshot == null) {
      return new DescriptionSource.Documents(documents);
    } else if (modelArguments.lineage() != null && documents == null) {
      return new DescriptionSource.Catalogue();
    }
    throw new ParameterException(
        spec.commandLine(), "Name exactly one source: --snapshot or --documents.");
  }
}
