package dev.oscarclient.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates a typed Java client of an OSCAR server from a snapshot of what the server publishes,
 * and adds it to the sources.
 *
 * <p>Reads files only, so it works offline and gives the same code every time. A build in which
 * nothing changed does nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyCollection = ResolutionScope.COMPILE,
    threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

  /**
   * Source root to write below; it becomes one of the project's. Files of others stay untouched.
   * Name a folder outside of {@code target} to put the code under version control.
   *
   * <p>Example: {@code <outputDirectory>src/main/java</outputDirectory>}
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "oscar.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/oscar-client")
  private File outputDirectory;

  /** Made by Maven. */
  public GenerateMojo() {}

  @Override
  Path outputDirectory() {
    return outputDirectory.toPath();
  }

  @Override
  void addSourceRoot(Path root) {
    project().addCompileSourceRoot(root.toString());
  }

  @Override
  void addResources(Resource resources) {
    project().addResource(resources);
  }
}
