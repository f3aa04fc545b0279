package dev.oscarclient.generator.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a gateway in front of a server wants to see. */
final class HeaderOption {
  @Option(
      names = "--header",
      paramLabel = "'NAME: VALUE'",
      description =
          "Sent with each request to the server, for servers behind a gateway; may be given several times.")
  private final List<String> headers = new ArrayList<>();

  /** Returns them as given, each with its name; not checked yet. */
  List<String> lines() {
    return headers;
  }
}
