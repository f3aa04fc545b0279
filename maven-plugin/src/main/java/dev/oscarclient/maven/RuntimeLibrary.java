package dev.oscarclient.maven;

import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The library that generated code calls: it must be there, and be of the plugin's version. */
final class RuntimeLibrary {
  private static final String GROUP = "dev.oscarclient";
  private static final String ARTIFACT = "oscar-client-runtime";

  private RuntimeLibrary() {}

  static void check(MavenProject project, PomNames names) throws MojoExecutionException {
    String plugin = GeneratorVersion.version();
    if (plugin == null) {
      return; // Not from a jar: a build of the plugin itself.
    }
    String runtime = null;
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getGroupId().equals(GROUP) && artifact.getArtifactId().equals(ARTIFACT)) {
        runtime = artifact.getBaseVersion();
      }
    }
    String fault = fault(plugin, runtime);
    if (fault != null) {
      throw new MojoExecutionException(
          fault
              + " Put into <dependencies> of the POM (for "
              + names.place()
              + "):\n  <dependency>\n    <groupId>"
              + GROUP
              + "</groupId>\n    <artifactId>"
              + ARTIFACT
              + "</artifactId>\n    <version>"
              + plugin
              + "</version>\n  </dependency>");
    }
  }

  /** Returns what is wrong with a version of the library, or {@code null}. */
  static @Nullable String fault(String plugin, @Nullable String runtime) {
    if (runtime == null) {
      return "Generated code needs " + ARTIFACT + ", which is no dependency of this project.";
    }
    return line(plugin).equals(line(runtime))
        ? null
        : "The plugin is of version "
            + plugin
            + ", "
            + ARTIFACT
            + " of version "
            + runtime
            + ": they do not fit together.";
  }

  /** Versions fit if major and minor number are the same. */
  private static String line(String version) {
    String[] numbers = version.split("[.-]", 3);
    return numbers.length < 2 ? version : numbers[0] + "." + numbers[1];
  }
}
