package dev.oscarclient.maven;

import dev.oscarclient.generator.GeneratorException;
import dev.oscarclient.generator.OscarClientGenerator;
import dev.oscarclient.generator.RefreshResult;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes a snapshot of what a server publishes, or refreshes it, and tells what changed in the API.
 * No account is needed: OSCAR publishes its description before any login.
 *
 * <p>Check the folder in: all other goals work from it.
 *
 * @since 0.1.0
 */
@Mojo(name = "fetch", requiresProject = false, threadSafe = true)
public final class FetchMojo extends AbstractServerMojo {

  /**
   * The server: its context ({@code https://h/oscar}), its {@code /ws}, {@code /ws/services}, or
   * the address of a WADL itself.
   *
   * <p>Example: {@code mvn oscar-client:fetch -Doscar.server=https://clinic.example/oscar}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.server")
  private @Nullable String server;

  /**
   * Folder to save to. An earlier snapshot there is replaced once the new one is complete; other
   * files in it stay.
   *
   * <p>Example: {@code -Doscar.snapshot=src/main/oscar/east}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.snapshot", defaultValue = "src/main/oscar")
  private String snapshot;

  /** Made by Maven. */
  public FetchMojo() {}

  @Override
  void run() throws MojoExecutionException {
    if (server == null && session().getProjects().size() > 1) {
      getLog().info("No server is named for this module.");
      return;
    }
    if (server == null) {
      throw failure(
          "No server is named. Add -Doscar.server=https://clinic.example/oscar, or <server> to "
              + names().place()
              + ".");
    }
    if (isForeignModule()) {
      getLog().info("This module does not use the plugin; nothing is fetched for it.");
      return;
    }
    try {
      RefreshResult result =
          new OscarClientGenerator()
              .refresh(
                  access(server), resolve(snapshot), modelOptions(), line -> getLog().debug(line));
      log(result.problems());
      result.summary().forEach(getLog()::info);
      if (result.changes() != null) {
        result.changes().toText().forEach(getLog()::info);
      }
    } catch (GeneratorException e) {
      throw new MojoExecutionException(names().errors(e.problems()), e);
    }
  }

  /** From the command line the goal runs in every module; a snapshot belongs where it is used. */
  private boolean isForeignModule() {
    return session().getProjects().size() > 1
        && project().getBuildPlugins().stream()
            .noneMatch(plugin -> plugin.getArtifactId().equals("oscar-client-maven-plugin"));
  }
}
