package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.DiffRequest;
import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.NamedSource;
import java.net.URI;
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

/** {@code diff}: what one server's API has that another lacks. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Tells what APIs have added, removed and changed against one of them, and what of that may break code.")
final class DiffCommand implements Callable<Integer> {
  static final int BREAKING = 3;

  @ParentCommand private Main main;

  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "SOURCE",
      required = true,
      description = "A snapshot folder, loose documents, or a server's URL.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "SOURCE",
      required = true,
      arity = "1..*",
      description = "What to compare with it; several give one table.")
  private List<String> to;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Writes the differences, as JSON, HTML or text by the end of the name; may be given several times.")
  private final List<Path> reports = new ArrayList<>();

  @Option(
      names = "--fail-on-breaking",
      description = "Ends with code 3 if code generated from --from may break.")
  private boolean failOnBreaking;

  @Mixin private ProgressOption progressOption;

  @Mixin private ModelArguments modelArguments;

  @Mixin private ServerOptions serverOptions;

  DiffCommand() {}

  @Override
  public Integer call() {
    Outcome outcome = new Outcome(spec.commandLine().getOut(), spec.commandLine().getErr());
    try (Progress progress = progressOption.start()) {
      DiffRequest request =
          new DiffRequest(
              source(from),
              to.stream().map(this::source).toList(),
              modelArguments.options(serverOptions.addresses()),
              reports,
              progress);
      var result = main.generator().diff(request);
      progress.clear();
      int code = outcome.done(result.report().toText(), result.problems());
      return failOnBreaking && result.report().breaking() ? BREAKING : code;
    } catch (GeneratorException e) {
      return outcome.failed(e);
    }
  }

  private NamedSource source(String location) {
    return new NamedSource(name(location), DescriptionSource.of(location, serverOptions::access));
  }

  /** Leaves out what a URL may hold of credentials. */
  private static String name(String location) {
    if (!DescriptionSource.isUrl(location)) {
      return location;
    }
    try {
      URI url = URI.create(location);
      String port = url.getPort() < 0 ? "" : ":" + url.getPort();
      return url.getScheme() + "://" + url.getHost() + port + url.getPath();
    } catch (IllegalArgumentException e) {
      return "the server"; // Fetching will say what is wrong with it.
    }
  }
}
