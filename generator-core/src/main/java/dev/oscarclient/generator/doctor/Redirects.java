package dev.oscarclient.generator.doctor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where redirects lead. */
final class Redirects {
  private Redirects() {}

  /** Returns the target of a redirect; {@code null} if the answer is none, or leads nowhere. */
  static @Nullable URI target(String from, Answer answer) {
    String location = answer.header("Location");
    boolean redirect =
        switch (answer.status()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    if (!redirect || location == null) {
      return null;
    }
    try {
      URI target = URI.create(from).resolve(new URI(location.strip()));
      return target.getHost() == null || target.getRawUserInfo() != null ? null : target;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns scheme, host and port in the form in which they can be compared. */
  static String origin(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    int port = uri.getPort();
    boolean usual = port < 0 || port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
  }
}
