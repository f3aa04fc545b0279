package dev.oscarclient.maven;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * The jars of CXF's tools, resolved as Maven resolves plugins: from the plugin repositories, with
 * its mirrors and proxies, once.
 */
final class CxfJars implements Supplier<List<Path>> {
  private static final String GROUP = "org.apache.cxf";
  private static final List<String> TOOLS =
      List.of(
          "cxf-tools-wsdlto-frontend-jaxws",
          "cxf-tools-wsdlto-databinding-jaxb",
          "cxf-tools-wadlto-jaxrs");

  private final RepositorySystem repositories;
  private final MavenSession session;
  private final MavenProject project;
  private final String version;

  CxfJars(
      RepositorySystem repositories, MavenSession session, MavenProject project, String version) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
    this.version = version;
  }

  /** Returns the version that the generator was tested with. */
  static String defaultVersion() {
    Properties properties = new Properties();
    try (InputStream in = CxfJars.class.getResourceAsStream("cxf.properties")) {
      if (in == null) {
        throw new IllegalStateException("cxf.properties is not in the plugin");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("cxf.properties of the plugin cannot be read", e);
    }
    return properties.getProperty("version");
  }

  /**
   * Resolves the jars.
   *
   * @throws ProblemException if one of them cannot be had
   */
  @Override
  public List<Path> get() {
    CollectRequest wanted = new CollectRequest();
    for (String tool : TOOLS) {
      Artifact artifact = new DefaultArtifact(GROUP, tool, "jar", version);
      wanted.addDependency(new Dependency(artifact, "runtime"));
    }
    wanted.setRepositories(project.getRemotePluginRepositories());
    try {
      List<Path> jars = new ArrayList<>();
      for (ArtifactResult result :
          repositories
              .resolveDependencies(
                  session.getRepositorySession(), new DependencyRequest(wanted, null))
              .getArtifactResults()) {
        jars.add(result.getArtifact().getFile().toPath());
      }
      return jars;
    } catch (DependencyResolutionException e) {
      throw new ProblemException(
          Problem.error(
              GROUP + " " + version,
              "The tools of Apache CXF cannot be resolved ("
                  + String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given")
                  + ").",
              "Run the build once without -o, or name a version that your repositories have."));
    }
  }
}
