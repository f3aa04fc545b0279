package dev.oscarclient.maven;

import dev.oscarclient.generator.ModelOptions;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.select.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: which part of the API, how to skip, how to tell problems. */
abstract class AbstractOscarMojo extends AbstractMojo {

  /**
   * Does nothing, and says so.
   *
   * <p>Example: {@code mvn verify -Doscar.skip}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.skip", defaultValue = "false")
  private boolean skip;

  /**
   * REST addresses to take, below {@code /ws}; patterns. Without it all but {@code /rs} and {@code
   * /oauth} are taken.
   *
   * <p>Example: {@code <addresses><address>/services/v1</address></addresses>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.addresses")
  private @Nullable List<String> addresses;

  /**
   * REST addresses to leave out; patterns.
   *
   * <p>Example: {@code <excludeAddresses><address>/services/internal*</address></excludeAddresses>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.excludeAddresses")
  private @Nullable List<String> excludeAddresses;

  /**
   * Only these operations: a service ({@code demographics}), paths ({@code /schedule/**}), or a
   * verb and paths ({@code GET /providerService/*}). {@code *} stands for anything but a slash,
   * {@code **} for anything. One that matches nothing is an error.
   *
   * <p>Example: {@code <includes><include>demographics</include><include>GET
   * /schedule/**</include></includes>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.includes")
  private @Nullable List<String> includes;

  /**
   * Operations to leave out, written like those of {@code includes}.
   *
   * <p>Example: {@code <excludes><exclude>DELETE /**</exclude></excludes>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.excludes")
  private @Nullable List<String> excludes;

  /**
   * Takes standard operations as one line of OSCAR has them where lines differ: {@code oscar19} or
   * {@code open-o}. Without it the server's description tells. For a server that publishes no
   * description, the bundled catalogue of that line is the description.
   *
   * <p>Example: {@code <lineage>open-o</lineage>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.lineage")
  private @Nullable String lineage;

  /**
   * The file of corrections and names of one's own, see {@code docs/oscar-client-yaml.md}.
   *
   * <p>Example: {@code <config>src/main/oscar-client.yaml</config>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.config")
  private @Nullable String config;

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    prepare();
    if (skip) {
      getLog().info("Skipped: <skip> or oscar.skip is set.");
      return;
    }
    long start = System.nanoTime();
    run();
    getLog().debug("Goal took " + (System.nanoTime() - start) / 1_000_000 + " ms");
  }

  /** Does what has to be done even if the goal is skipped. */
  void prepare() {}

  abstract void run() throws MojoExecutionException, MojoFailureException;

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  final String executionId() {
    return execution.getExecutionId();
  }

  final String goal() {
    return execution.getGoal();
  }

  /** Returns the names problems are told with. */
  PomNames names() {
    return new PomNames(goal(), executionId(), false);
  }

  final ModelOptions modelOptions() {
    return new ModelOptions(
        slashed(orEmpty(addresses)),
        slashed(orEmpty(excludeAddresses)),
        new Selection(orEmpty(includes), orEmpty(excludes)),
        lineage,
        configFile());
  }

  final @Nullable Path configFile() {
    return config == null ? null : resolve(config);
  }

  /** Returns a path of the POM: relative ones are meant from the project's folder. */
  final Path resolve(String path) {
    return project.getBasedir() == null
        ? Path.of(path).toAbsolutePath()
        : project.getBasedir().toPath().resolve(path).normalize();
  }

  /** Tells warnings and notes. */
  final void log(List<Problem> problems) {
    for (Problem problem : problems) {
      switch (problem.severity()) {
        case ERROR -> getLog().error(names().text(problem));
        case WARNING -> getLog().warn(names().text(problem));
        case INFO -> getLog().info(names().text(problem));
      }
    }
  }

  /** Returns the end of a build that cannot go on. */
  final MojoExecutionException failure(String message) {
    return new MojoExecutionException(message);
  }

  static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  private static List<String> slashed(List<String> addresses) {
    return addresses.stream().map(a -> a.startsWith("/") ? a : "/" + a).toList();
  }
}
