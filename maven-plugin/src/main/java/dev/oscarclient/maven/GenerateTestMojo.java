package dev.oscarclient.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Generates a client like {@code generate}, for the project's tests only.
 *
 * <p>Reads files only, so it works offline and gives the same code every time. A build in which
 * nothing changed does nothing.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "generate-test",
    defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

  /**
   * Source root to write below; it becomes one of the project's. Files of others stay untouched.
   * Name a folder outside of {@code target} to put the code under version control.
   *
   * <p>Example: {@code <outputDirectory>src/test/java</outputDirectory>}
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "oscar.testOutputDirectory",
      defaultValue = "${project.build.directory}/generated-test-sources/oscar-client")
  private File outputDirectory;

  /** Made by Maven. */
  public GenerateTestMojo() {}

  @Override
  Path outputDirectory() {
    return outputDirectory.toPath();
  }

  @Override
  void addSourceRoot(Path root) {
    project().addTestCompileSourceRoot(root.toString());
  }

  @Override
  void addResources(Resource resources) {
    project().addTestResource(resources);
  }
}
