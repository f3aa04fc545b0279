package dev.oscarclient.generator;

import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.select.UntypedPolicy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What to generate, from what, and where to put it. Made with {@link #builder}.
 *
 * @param source where the description comes from
 * @param packageName root package of the client, e.g. {@code com.example.clinic}
 * @param output source root to write below; files that are not ours stay untouched
 * @param options how the model is made of the description
 * @param styles what kinds of code to generate, at least one
 * @param soap whether the client has the server's SOAP services too
 * @param tools where the tools come from that other styles than {@link Style#CLIENT} need
 * @param enrichedFolder folder for the documents that other tools can generate from, or {@code
 *     null}; SOAP services are among them if they are generated in any style
 * @param untyped what to do about operations that nobody types
 * @param dryRun whether to tell only what would be written below {@code output}, and to leave it as
 *     it is
 * @param report file for the report, Markdown if its name ends in {@code .md}, else JSON; or {@code
 *     null}
 * @param progress told each step as a short line, from any thread
 */
public record GeneratorRequest(
    DescriptionSource source,
    String packageName,
    Path output,
    ModelOptions options,
    Set<Style> styles,
    boolean soap,
    CxfTools tools,
    @Nullable Path enrichedFolder,
    UntypedPolicy untyped,
    boolean dryRun,
    @Nullable Path report,
    Consumer<String> progress) {

  /** Of services that contradict each other; no server of ours has two. */
  private static final int MOST_PARTS = 9;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if there is no style
   */
  public GeneratorRequest {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(packageName, "packageName");
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(options, "options");
    if (styles.isEmpty()) {
      throw new IllegalArgumentException("no style");
    }
    styles = Collections.unmodifiableSet(EnumSet.copyOf(styles)); // in their own order
    Objects.requireNonNull(tools, "tools");
    Objects.requireNonNull(untyped, "untyped");
    Objects.requireNonNull(progress, "progress");
  }

  /**
   * Returns the folders the client owns, relative to {@link #output} with {@code /}. What an
   * earlier run left in them and this one does not need is removed; files of others stay.
   */
  public SortedSet<String> folders() {
    String root = packageName.replace('.', '/');
    SortedSet<String> folders = new TreeSet<>(Set.of(root));
    for (String part : List.of("api", "model", "soap", "soap/model", "jaxrs", "jaxrs/model")) {
      folders.add(root + "/" + part);
    }
    addBoth(folders, root + "/jaxws");
    for (int part = 2; part <= MOST_PARTS; part++) {
      addBoth(folders, root + "/jaxws/part" + part);
    }
    return folders;
  }

  private static void addBoth(SortedSet<String> folders, String folder) {
    folders.add(folder);
    folders.add(folder + "/model");
  }

  /** Returns whether SOAP services have to be there. */
  boolean needsSoap() {
    return soap || styles.contains(Style.JAXWS);
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
    private ModelOptions options = ModelOptions.DEFAULT;
    private Set<Style> styles = EnumSet.of(Style.CLIENT);
    private boolean soap;
    private CxfTools tools = CxfTools.BUNDLED;
    private @Nullable Path enrichedFolder;
    private UntypedPolicy untyped = UntypedPolicy.ALLOW;
    private boolean dryRun;
    private @Nullable Path report;
    private Consumer<String> progress = line -> {};

    private Builder(DescriptionSource source, String packageName, Path output) {
      this.source = source;
      this.packageName = packageName;
      this.output = output;
    }

    /** See {@link GeneratorRequest#options}. */
    public Builder options(ModelOptions modelOptions) {
      this.options = modelOptions;
      return this;
    }

    /** See {@link GeneratorRequest#soap}. */
    public Builder soap(boolean wanted) {
      this.soap = wanted;
      return this;
    }

    /** See {@link GeneratorRequest#styles}; {@link Style#CLIENT} unless it is called. */
    public Builder styles(Collection<Style> wanted) {
      this.styles = Set.copyOf(wanted);
      return this;
    }

    /** See {@link GeneratorRequest#tools}; {@link CxfTools#BUNDLED} unless it is called. */
    public Builder tools(CxfTools cxf) {
      this.tools = cxf;
      return this;
    }

    /** See {@link GeneratorRequest#enrichedFolder}. */
    public Builder enrichedFolder(@Nullable Path folder) {
      this.enrichedFolder = folder;
      return this;
    }

    /** See {@link GeneratorRequest#untyped}. */
    public Builder untyped(UntypedPolicy policy) {
      this.untyped = policy;
      return this;
    }

    /** See {@link GeneratorRequest#dryRun}. */
    public Builder dryRun(boolean nothingWritten) {
      this.dryRun = nothingWritten;
      return this;
    }

    /** See {@link GeneratorRequest#report}. */
    public Builder report(@Nullable Path file) {
      this.report = file;
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
          source,
          packageName,
          output,
          options,
          styles,
          soap,
          tools,
          enrichedFolder,
          untyped,
          dryRun,
          report,
          progress);
    }
  }
}
