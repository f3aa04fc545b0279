package dev.oscarclient.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, from what, and where to put it. Made with {@link #builder}.
 *
 * @param source where the description comes from
 * @param packageName root package of the client, e.g. {@code com.example.clinic}
 * @param output source root to write below; files that are not ours stay untouched
 * @param addresses REST addresses to generate, e.g. {@code /services}; empty for all but {@code
 *     /rs} and {@code /oauth}
 * @param report file for the report, Markdown if its name ends in {@code .md}, else JSON; or {@code
 *     null}
 * @param lineage the part of the bundled catalogue of standard operations to take where OSCAR's
 *     lines differ, {@code oscar19} or {@code open-o}, or {@code null} to go by what the server
 *     describes. For a server that describes nothing it is the description
 * @param progress told each step as a short line, from any thread
 */
public record GeneratorRequest(
    DescriptionSource source,
    String packageName,
    Path output,
    List<String> addresses,
    @Nullable Path report,
    @Nullable String lineage,
    Consumer<String> progress) {

  /** Copies the list. */
  public GeneratorRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(progress, "progress");
    addresses = List.copyOf(addresses);
  }

  /** Starts a request for everything a source describes, without report and progress. */
  public static Builder builder(DescriptionSource source, String packageName, Path output) {
    return new Builder(source, packageName, output);
  }

  /** Makes a request; each method gives the builder itself. */
  public static final class Builder {
    private final DescriptionSource source;
    private final String packageName;
    private final Path output;
    private List<String> addresses = List.of();
    private @Nullable Path report;
    private @Nullable String lineage;
    private Consumer<String> progress = line -> {};

    private Builder(DescriptionSource source, String packageName, Path output) {
      this.source = source;
      this.packageName = packageName;
      this.output = output;
    }

    /** See {@link GeneratorRequest#addresses}. */
    public Builder addresses(List<String> paths) {
      this.addresses = paths;
      return this;
    }

    /** See {@link GeneratorRequest#report}. */
    public Builder report(@Nullable Path file) {
      this.report = file;
      return this;
    }

    /** See {@link GeneratorRequest#lineage}. */
    public Builder lineage(@Nullable String key) {
      this.lineage = key;
      return this;
    }

    /** See {@link GeneratorRequest#progress}. */
    public Builder progress(Consumer<String> listener) {
      this.progress = listener;
      return this;
    }

    /** Returns the request. */
    public GeneratorRequest build() {
      return new GeneratorRequest(
          source, packageName, output, addresses, report, lineage, progress);
    }
  }
}
