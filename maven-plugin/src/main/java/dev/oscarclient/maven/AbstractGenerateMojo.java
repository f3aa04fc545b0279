package dev.oscarclient.maven;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.GeneratorRequest;
import dev.oscarclient.generator.select.UntypedPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generating, for main and for test sources. Never uses the network. */
abstract class AbstractGenerateMojo extends AbstractOscarMojo {

  /**
   * The snapshot to generate from: a folder that {@code fetch} wrote, or loose WADL documents: a
   * file, a folder of them, or a ZIP.
   *
   * <p>Example: {@code <snapshot>src/main/oscar/east</snapshot>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.snapshot", defaultValue = "src/main/oscar")
  private String snapshot;

  /**
   * Several snapshots, in place of {@code snapshot}, for one client of all these servers. A clinic
   * is called like the folder of its snapshot; an operation that some clinics lack is marked with
   * those that have it ({@code OscarOnlyAt}).
   *
   * <p>Example: {@code <snapshots><snapshot>src/main/oscar/east</snapshot><snapshot>
   * src/main/oscar/west</snapshot></snapshots>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.snapshots")
  private @Nullable List<String> snapshots;

  /**
   * Root package of the client. By default group and artifact id, and {@code oscar}: {@code
   * com.example:booking-app} gives {@code com.example.bookingapp.oscar}.
   *
   * <p>Example: {@code <packageName>com.example.clinic</packageName>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.packageName")
  private @Nullable String packageName;

  /**
   * Whether to generate the server's SOAP services too: {@code OscarSoapClient}, beside {@code
   * OscarClient}.
   *
   * <p>Example: {@code <soap>true</soap>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.soap", defaultValue = "false")
  private boolean soap;

  /**
   * What to do about operations whose request or response nobody types: {@code allow}, {@code warn}
   * or {@code fail}.
   *
   * <p>Example: {@code <untyped>fail</untyped>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.untyped", defaultValue = "allow")
  private String untyped;

  /**
   * File for the report: what is typed, and who decided, operation by operation. JSON, or Markdown
   * if its name ends in {@code .md}.
   *
   * <p>Example: {@code <report>${project.build.directory}/oscar-client/report.json</report>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.report")
  private @Nullable String report;

  /**
   * Writes nothing, and fails unless what is in the output folder is exactly what would be written:
   * for generated code under version control.
   *
   * <p>Example: {@code <verifyOnly>true</verifyOnly>} together with {@code
   * <outputDirectory>src/main/java</outputDirectory>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.verifyOnly", defaultValue = "false")
  private boolean verifyOnly;

  /**
   * Generates even if nothing changed since the last build.
   *
   * <p>Example: {@code mvn compile -Doscar.force}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.force", defaultValue = "false")
  private boolean force;

  /** Returns the source root to write below. */
  abstract Path outputDirectory();

  /** Adds the source root to those of the project. */
  abstract void addSourceRoot(Path root);

  /** The compiler has to see what is there even if this goal is skipped. */
  @Override
  final void prepare() {
    addSourceRoot(outputDirectory());
  }

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    String client = clientPackage();
    Generation generation = new Generation(settings(client), names(), getLog());
    PackageClaims.of(getPluginContext()).claim(client, names());
    RuntimeLibrary.check(project(), names());
    generation.run(force);
  }

  private GenerationSettings settings(String client) throws MojoExecutionException {
    List<Path> locations = locations();
    GeneratorRequest.Builder request =
        GeneratorRequest.builder(
                locations.size() == 1
                    ? DescriptionSource.ofPath(locations.get(0))
                    : DescriptionSource.Union.of(locations),
                client,
                outputDirectory())
            .options(modelOptions())
            .soap(soap)
            .untyped(policy())
            .dryRun(verifyOnly);
    List<Path> inputs = new ArrayList<>(locations);
    if (configFile() != null) {
      inputs.add(configFile());
    }
    List<Path> outputs = new ArrayList<>();
    if (report != null) {
      Path file = resolve(report);
      request.report(file);
      outputs.add(file);
    }
    return new GenerationSettings(
        request.build(),
        inputs,
        outputs,
        new BuildState(Path.of(project().getBuild().getDirectory()), goal(), executionId()));
  }

  private List<Path> locations() throws MojoExecutionException {
    List<String> named = orEmpty(snapshots);
    List<Path> locations = new ArrayList<>();
    for (String location : named.isEmpty() ? List.of(snapshot) : named) {
      if (DescriptionSource.isUrl(location)) {
        throw failure(
            "<snapshot> is a URL, but a build never uses the network: the same sources must give"
                + " the same program tomorrow. Take a snapshot with \"mvn oscar-client:fetch"
                + " -Doscar.server=URL\", check it in, and name its folder. "
                + names().change("<snapshot>"));
      }
      locations.add(resolve(location));
    }
    return locations;
  }

  private UntypedPolicy policy() throws MojoExecutionException {
    try {
      return UntypedPolicy.valueOf(untyped.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw failure(
          "There is no policy \""
              + untyped
              + "\"; choose allow, warn or fail. "
              + names().change("<untyped>"));
    }
  }

  private String clientPackage() {
    return packageName == null
        ? DefaultPackage.of(project().getGroupId(), project().getArtifactId())
        : packageName;
  }
}
