package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.ModelOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fetch}: saves what a server publishes. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Saves what a server publishes, byte for byte, for generating without the network.")
final class FetchCommand implements Callable<Integer> {
  @ParentCommand private Main main;

  @Spec private CommandSpec spec;

  @Option(
      names = "--server",
      paramLabel = "URL",
      required = true,
      description =
          "The server: its context (https://h/oscar), /ws, /ws/services, or a WADL's own address.")
  private String server;

  @Option(
      names = "--snapshot",
      paramLabel = "DIR",
      required = true,
      description =
          "Folder to save to. An earlier snapshot there is replaced once the new one is complete.")
  private Path snapshot;

  @Mixin private ProgressOption progressOption;

  @Mixin private ServerOptions serverOptions;

  FetchCommand() {}

  @Override
  public Integer call() {
    Outcome outcome = new Outcome(spec.commandLine().getOut(), spec.commandLine().getErr());
    try (Progress progress = progressOption.start()) {
      var result =
          main.generator()
              .refresh(serverOptions.access(server), snapshot, ModelOptions.DEFAULT, progress);
      progress.clear();
      List<String> lines = new ArrayList<>(result.summary());
      if (result.changes() != null) {
        lines.addAll(result.changes().toText());
      }
      return outcome.done(lines, result.problems());
    } catch (GeneratorException e) {
      return outcome.failed(e);
    }
  }
}
