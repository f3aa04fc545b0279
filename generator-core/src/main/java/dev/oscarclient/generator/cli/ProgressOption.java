package dev.oscarclient.generator.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a command shows its steps. */
final class ProgressOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress lines.")
  private boolean quiet;

  /** Starts to show steps, unless the user wants none. */
  Progress start() {
    return start(false);
  }

  /** Starts to show steps, unless the user or the command wants none. */
  Progress start(boolean silent) {
    return Progress.to(spec.commandLine().getErr(), quiet || silent);
  }
}
