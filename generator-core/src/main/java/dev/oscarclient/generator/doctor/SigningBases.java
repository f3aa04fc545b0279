package dev.oscarclient.generator.doctor;

import dev.oscarclient.runtime.http.BaseUrl;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The base URLs a server may be computing signatures with, the likeliest first: what the user
 * thinks, what the server's own documents name, and what proxies and port forwards usually make of
 * the URL that is called.
 */
final class SigningBases {
  private final Map<String, BaseUrl> bases = new LinkedHashMap<>();

  private SigningBases() {}

  /** Returns the candidates, each once, without the URL that is called. */
  static List<BaseUrl> of(Visit visit) {
    SigningBases bases = new SigningBases();
    String context = visit.server().context();
    for (BaseUrl given : visit.patient().signingBases()) {
      bases.bases.put(given.toString(), given);
    }
    for (String named : visit.namedBases()) {
      bases.add(named);
    }
    for (String origin : origins(visit)) {
      bases.add(origin + context);
    }
    bases.bases.remove(called(visit).toString());
    return List.copyOf(bases.bases.values());
  }

  /** Returns the base that is called. */
  static BaseUrl called(Visit visit) {
    return BaseUrl.parse("--server", visit.server().base(), "");
  }

  private static Set<String> origins(Visit visit) {
    String host = visit.origin().getHost();
    int port = visit.port();
    Set<String> origins = new LinkedHashSet<>();
    for (String named : visit.namedBases()) {
      origins.add(Redirects.origin(URI.create(named)));
    }
    for (String name : List.of(host, "localhost", "127.0.0.1")) {
      origins.add("http://" + name);
      origins.add("http://" + name + ":" + port);
      origins.add("https://" + name);
      origins.add("https://" + name + ":" + port);
      origins.add("http://" + name + ":8080");
      origins.add("https://" + name + ":8443");
      origins.add("http://" + name + ":8443");
      origins.add("https://" + name + ":8080");
    }
    return origins;
  }

  private void add(String base) {
    try {
      BaseUrl parsed = BaseUrl.parse("base", base, "");
      bases.putIfAbsent(parsed.toString(), parsed);
    } catch (IllegalArgumentException e) {
      // A server may name anything; what is no URL it does not compute with either.
      bases.remove(base);
    }
  }
}
