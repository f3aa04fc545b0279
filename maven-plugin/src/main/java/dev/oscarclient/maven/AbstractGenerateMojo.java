package dev.oscarclient.maven;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.GeneratorRequest;
import dev.oscarclient.generator.Style;
import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.select.UntypedPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
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
   * What to generate: {@code client}, or standard artifacts of Apache CXF: {@code jaxws} of the
   * SOAP services, {@code jaxrs} of the REST operations, in packages of these names below {@code
   * packageName}.
   *
   * <p>Example: {@code <styles><style>jaxrs</style><style>jaxws</style></styles>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.styles", defaultValue = "client")
  private List<String> styles;

  /**
   * The version of Apache CXF whose wsdl2java and wadl2java the other styles are generated with.
   * Without it the one that the generator was tested with, which writes {@code jakarta} packages.
   *
   * <p>Example: {@code <cxfVersion>3.6.9</cxfVersion>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.cxfVersion")
  private @Nullable String cxfVersion;

  /**
   * Folder for the documents that the other styles are generated from: one WSDL of all SOAP
   * services, if they are generated in any style, and one WADL that types every operation.
   *
   * <p>Example: {@code
   * <writeEnriched>${project.build.directory}/oscar-client/enriched</writeEnriched>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.writeEnriched")
  private @Nullable String writeEnriched;

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

  @Inject private RepositorySystem repositories;

  /** Returns the source root to write below. */
  abstract Path outputDirectory();

  /** Adds the source root to those of the project. */
  abstract void addSourceRoot(Path root);

  /** Adds files that the project needs when it runs. */
  abstract void addResources(Resource resources);

  /** The compiler has to see what is there even if this goal is skipped. */
  @Override
  final void prepare() {
    addSourceRoot(outputDirectory());
    if (styles.contains(Style.JAXWS.key())) {
      Resource documents = new Resource();
      documents.setDirectory(outputDirectory().toString());
      documents.addInclude(clientPackage().replace('.', '/') + "/jaxws/*.wsdl");
      documents.addInclude(clientPackage().replace('.', '/') + "/jaxws/*.xsd");
      addResources(documents);
    }
  }

  @Override
  final void run() throws MojoExecutionException, MojoFailureException {
    String client = clientPackage();
    Generation generation = new Generation(settings(client), names(), getLog());
    PackageClaims.of(getPluginContext()).claim(client, names());
    if (generation.needsRuntime()) {
      RuntimeLibrary.check(project(), names());
    }
    generation.run(force);
  }

  private GenerationSettings settings(String client) throws MojoExecutionException {
    List<Path> locations = locations();
    String cxf = cxfVersion == null ? CxfJars.defaultVersion() : cxfVersion;
    GeneratorRequest.Builder request =
        GeneratorRequest.builder(
                locations.size() == 1
                    ? DescriptionSource.ofPath(locations.get(0))
                    : DescriptionSource.Union.of(locations),
                client,
                outputDirectory())
            .options(modelOptions())
            .styles(styles())
            .soap(soap)
            .tools(new CxfTools.Jars(new CxfJars(repositories, session(), project(), cxf)))
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
    if (writeEnriched != null) {
      Path folder = resolve(writeEnriched);
      request.enrichedFolder(folder);
      outputs.add(folder);
    }
    return new GenerationSettings(
        request.build(),
        cxf,
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

  private List<Style> styles() throws MojoExecutionException {
    List<Style> wanted = new ArrayList<>();
    for (String key : orEmpty(styles)) {
      Style style = Style.ofKey(key);
      if (style == null) {
        throw failure(
            "There is no style \""
                + key
                + "\"; choose client, jaxws or jaxrs. "
                + names().change("<styles>"));
      }
      wanted.add(style);
    }
    return wanted;
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
