package dev.oscarclient.maven;

import dev.oscarclient.generator.OscarClientGenerator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/** Which generator this is. */
final class GeneratorVersion {
  private GeneratorVersion() {}

  /** Returns the version, or {@code null} if the generator does not run from its jar. */
  static @Nullable String version() {
    return OscarClientGenerator.class.getPackage().getImplementationVersion();
  }

  /** Returns what tells builds apart: a snapshot version is made many times. */
  static String withBuild() throws IOException {
    String version = version();
    if (version != null && !version.endsWith("-SNAPSHOT")) {
      return version;
    }
    CodeSource source = OscarClientGenerator.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "unknown";
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return version + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
    } catch (URISyntaxException e) {
      return version + " " + source.getLocation();
    }
  }
}
