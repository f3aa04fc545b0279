package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.ServerAccess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how to reach a server. */
final class ServerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--address",
      paramLabel = "PATH",
      description =
          "REST address below /ws, e.g. /services/v1, or a pattern of addresses; may be given several times. Asks the"
              + " server for it even if its list does not show it; when generating, only these are generated.")
  private final List<String> addresses = new ArrayList<>();

  @Mixin private HeaderOption headers;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description =
          "For each request, from connecting to the last byte (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-document-size",
      paramLabel = "MIB",
      defaultValue = "64",
      description = "Larger documents are refused (default: ${DEFAULT-VALUE}).")
  private int maxDocumentSize;

  List<String> addresses() {
    List<String> slashed = new ArrayList<>(addresses.size());
    for (String address : addresses) {
      slashed.add(address.startsWith("/") ? address : "/" + address);
    }
    return slashed;
  }

  /** Returns those that can be asked for: a pattern matches only what the server lists. */
  private List<String> namedAddresses() {
    return addresses().stream().filter(address -> address.indexOf('*') < 0).toList();
  }

  ServerAccess access(String url) {
    if (timeout <= 0) {
      throw new ParameterException(spec.commandLine(), "--timeout must be a positive number.");
    }
    if (maxDocumentSize <= 0) {
      throw new ParameterException(
          spec.commandLine(), "--max-document-size must be a positive number.");
    }
    return new ServerAccess(
        url,
        namedAddresses(),
        headers.lines(),
        Duration.ofSeconds(timeout),
        (long) maxDocumentSize << 20);
  }
}
