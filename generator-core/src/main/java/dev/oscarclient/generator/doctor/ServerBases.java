package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.discover.ServiceLinks;
import dev.oscarclient.generator.snapshot.TagScanner;
import dev.oscarclient.generator.snapshot.WebServicePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server believes its own base URL to be, as its documents name it. Never called; worth a
 * try when the signature is refused, since it may be computed with the same.
 */
final class ServerBases {
  private ServerBases() {}

  /** Takes the links of a service list. */
  static void addTo(Visit visit, List<ServiceLinks.Link> links) {
    for (ServiceLinks.Link link : links) {
      add(visit, link.url());
    }
  }

  /** Takes {@code resources base} of a WADL or {@code soap:address} of a WSDL. */
  static void addTo(Visit visit, Answer document) {
    TagScanner tags = new TagScanner(document.status() == 200 ? document.text() : "");
    while (tags.next()) {
      String name = tags.localName();
      String url =
          name.equals("resources")
              ? tags.attribute("base")
              : name.equals("address") ? tags.attribute("location") : null;
      if (url != null) {
        add(visit, url);
      }
    }
  }

  private static void add(Visit visit, String url) {
    String base = base(url, visit.server().services());
    if (base != null) {
      visit.named(base);
    }
  }

  /** Returns scheme, host, port and context of a URL below the web services. */
  private static @Nullable String base(String url, String services) {
    try {
      URI uri = new URI(url.strip());
      String scheme = String.valueOf(uri.getScheme());
      int end = uri.getRawPath() == null ? -1 : WebServicePath.endOfWs(uri.getRawPath());
      if (!scheme.startsWith("http") || uri.getHost() == null || end < 0) {
        return null;
      }
      return Redirects.origin(uri) + uri.getRawPath().substring(0, end - services.length());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
