package dev.oscarclient.maven;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.NamedSource;
import dev.oscarclient.generator.ServerAccess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Goals that may ask a server. */
abstract class AbstractServerMojo extends AbstractOscarMojo {

  /**
   * Headers sent with each request to the server, as {@code Name: value}, for servers behind a
   * gateway. They are neither logged nor stored; {@code mvn -X} shows them like every parameter.
   *
   * <p>Example: {@code <headers><header>X-Api-Key: ${env.GATEWAY_KEY}</header></headers>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.headers")
  private @Nullable List<String> headers;

  /**
   * Seconds for each request, from connecting to the last byte.
   *
   * <p>Example: {@code <timeout>120</timeout>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.timeout", defaultValue = "60")
  private int timeout;

  /**
   * MiB above which a document is refused.
   *
   * <p>Example: {@code <maxDocumentSize>16</maxDocumentSize>}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.maxDocumentSize", defaultValue = "64")
  private int maxDocumentSize;

  @Override
  final PomNames names() {
    return new PomNames(goal(), executionId(), true);
  }

  /** Returns how to reach a server; fails if Maven must not use the network. */
  final ServerAccess access(String url) throws MojoExecutionException {
    if (session().isOffline()) {
      throw failure(
          "Maven is offline (-o, or <offline> of settings.xml), so "
              + withoutSecrets(url)
              + " cannot be asked. Run without -o, or name a snapshot in place of the server. "
              + names().change("<server>"));
    }
    if (timeout <= 0 || maxDocumentSize <= 0) {
      throw failure("It must be positive. " + names().change("<timeout> or <maxDocumentSize>"));
    }
    return new ServerAccess(
        url,
        modelOptions().addresses().stream().filter(a -> a.indexOf('*') < 0).toList(),
        orEmpty(headers),
        Duration.ofSeconds(timeout),
        (long) maxDocumentSize << 20);
  }

  /** Returns the source that a URL or path of the POM means. */
  final NamedSource source(String location) throws MojoExecutionException {
    if (DescriptionSource.isUrl(location)) {
      ServerAccess access = access(location);
      return new NamedSource(
          withoutSecrets(location), DescriptionSource.of(location, url -> access));
    }
    Path path = resolve(location);
    return new NamedSource(location, DescriptionSource.ofPath(path));
  }

  private static String withoutSecrets(String url) {
    try {
      URI uri = URI.create(url);
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return uri.getScheme() + "://" + uri.getHost() + port + uri.getPath();
    } catch (IllegalArgumentException e) {
      return "the server";
    }
  }
}
