package dev.oscarclient.maven;

import dev.oscarclient.generator.diff.DiffReport;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails if a server's API has drifted from the snapshot in a way that breaks generated code; warns
 * if it has only grown. For CI, against the live server or a second snapshot.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractServerMojo {

  /**
   * The snapshot that the code is generated from.
   *
   * <p>Example: {@code <snapshot>src/main/oscar/east</snapshot>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.snapshot", defaultValue = "src/main/oscar")
  private String snapshot;

  /**
   * The server to compare with.
   *
   * <p>Example: {@code mvn oscar-client:check -Doscar.server=https://clinic.example/oscar}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.server")
  private @Nullable String server;

  /**
   * A second snapshot to compare with, in place of a server.
   *
   * <p>Example: {@code <against>src/test/oscar/next-release</against>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.against")
  private @Nullable String against;

  /**
   * What fails the build: {@code breaking} changes, {@code any} change, or {@code never}.
   *
   * <p>Example: {@code <failOn>any</failOn>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.failOn", defaultValue = "breaking")
  private String failOn;

  /**
   * Files for the differences, as JSON, HTML or text by the ends of their names.
   *
   * <p>Example: {@code -Doscar.report=target/drift.html,target/drift.json}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.report")
  private @Nullable List<String> reports;

  /** Made by Maven. */
  public CheckMojo() {}

  private enum FailOn {
    BREAKING,
    ANY,
    NEVER
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    if ((server == null) == (against == null)) {
      throw failure(
          "Name what to compare the snapshot with, and one thing only: -Doscar.server=URL or"
              + " -Doscar.against=FOLDER (<server> or <against> of "
              + names().place()
              + ").");
    }
    FailOn threshold = threshold();
    DiffReport report =
        new Comparison(this)
            .run(
                source(snapshot),
                List.of(source(server == null ? against : server)),
                orEmpty(reports));
    if (report.isEmpty()) {
      return;
    }
    if (threshold == FailOn.ANY || (threshold == FailOn.BREAKING && report.breaking())) {
      throw new MojoFailureException(
          report.breaking()
              ? "The server's API has changed in a way that breaks generated code; see above what,"
                  + " marked with \"!\". Refresh the snapshot (oscar-client:fetch), build, and"
                  + " mend what no longer compiles. "
                  + names().change("<failOn>")
              : "The server's API has changed. Refresh the snapshot (oscar-client:fetch). "
                  + names().change("<failOn>"));
    }
    getLog()
        .warn(
            report.breaking()
                ? "The server's API has changed in a way that breaks generated code."
                : "The server's API has grown; code generated from the snapshot still fits.");
  }

  private FailOn threshold() throws MojoExecutionException {
    try {
      return FailOn.valueOf(failOn.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw failure(
          "The build cannot fail on \""
              + failOn
              + "\"; choose breaking, any or never. "
              + names().change("<failOn>"));
    }
  }
}
