package dev.oscarclient.generator.cli;

import dev.oscarclient.generator.ModelOptions;
import dev.oscarclient.generator.select.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which part of an API is wanted, and how it is understood. */
final class ModelArguments {
  @Option(
      names = "--exclude-address",
      paramLabel = "PATTERN",
      description = "REST address to leave out; may be given several times.")
  private final List<String> excludedAddresses = new ArrayList<>();

  @Option(
      names = "--include",
      paramLabel = "PATTERN",
      description =
          "Only these operations: a service (demographics), paths ('/schedule/**'), or a verb and paths ('GET"
              + " /providerService/*'); may be given several times. * stands for anything but a slash, ** for anything.")
  private final List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "PATTERN",
      description = "Operations to leave out, written alike; may be given several times.")
  private final List<String> excludes = new ArrayList<>();

  @Option(
      names = "--lineage",
      paramLabel = "NAME",
      description =
          "open-o or oscar19: takes standard operations as that line of OSCAR has them, where lines differ; by default"
              + " the server's description tells. For a server without a description, or without any source, the"
              + " bundled catalogue of that line is the description.")
  private @Nullable String lineage;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Your corrections and additions, oscar-client.yaml: types, names, dates, what to drop. It has the last word.")
  private @Nullable Path config;

  @Nullable String lineage() {
    return lineage;
  }

  /** Returns the options, with the addresses of {@link ServerOptions}. */
  ModelOptions options(List<String> addresses) {
    return new ModelOptions(
        addresses, excludedAddresses, new Selection(includes, excludes), lineage, config);
  }
}
