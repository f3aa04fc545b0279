package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.OscarClientGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The standalone jar. */
@Command(
    name = "oscar-client-generator",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Writes a typed Java client of exactly the OSCAR server you point at.",
    footer = {
      "",
      "Exit codes: 0 done, 1 the run failed and nothing was changed, 2 wrong usage, 3 diff --fail-on-breaking found that code breaks; doctor: 1 a problem was found.",
      "Options may stand in a file: @FILE reads one argument per line (keep secrets there, not on the command line)."
    },
    subcommands = {
      GenerateCommand.class,
      FetchCommand.class,
      LearnCommand.class,
      DiffCommand.class,
      AuthorizeCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  private final OscarClientGenerator generator = new OscarClientGenerator();

  Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    int code = run(args);
    System.out.flush();
    System.err.flush();
    // Ends the HTTP client's threads too, which would otherwise hold the process for a while.
    Runtime.getRuntime().halt(code);
  }

  static int run(String... args) {
    // The runtime logs; nobody listens here, and SLF4J is not to say so on each run.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    Main main = new Main();
    // Most of what a cold start waits for does not depend on the arguments.
    Thread prepare = new Thread(main.generator::prepare, "prepare");
    prepare.setDaemon(true);
    prepare.start();
    return new CommandLine(main).setCaseInsensitiveEnumValuesAllowed(true).execute(args);
  }

  OscarClientGenerator generator() {
    return generator;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "A command is missing: generate, fetch, learn, diff, authorize or doctor.");
  }

  /** Reads the version out of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "oscar-client-generator " + (version == null ? "(development)" : version)
      };
    }
  }
}
