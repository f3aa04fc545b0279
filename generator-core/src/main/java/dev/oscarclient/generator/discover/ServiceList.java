package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.discover.ServiceLinks.Kind;
import dev.oscarclient.generator.discover.ServiceLinks.Link;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.snapshot.WebServicePath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The service list of a server, read.
 *
 * @param document the list as it was answered
 * @param addresses what each address below the web services is said to have, sorted
 */
record ServiceList(Fetched document, Map<String, Set<Kind>> addresses) {

  /** A list that was looked for. */
  static final class Finder {
    /** Servers differ in which of these they answer; a bare {@code /ws/services} is 404 on many. */
    private static final List<String> PLACES = List.of("", "/", "/services/");

    private final Fetcher fetcher;
    private final List<Problem> problems;
    private final List<Fetched> refused = new ArrayList<>();

    Finder(Fetcher fetcher, List<Problem> problems) {
      this.fetcher = fetcher;
      this.problems = problems;
    }

    /** Returns the answers that were no list. */
    List<Fetched> refused() {
      return refused;
    }

    /** Returns the first list there is: HTML before plain text, because CXF 3 cuts the latter. */
    @Nullable ServiceList find(ServerLocation location) {
      for (String suffix : List.of("", "?formatted=false")) {
        for (String place : PLACES) {
          String path = location.services() + place + suffix;
          ServiceList list = path.isEmpty() ? null : ask(location, path);
          if (list != null) {
            return list;
          }
        }
      }
      return null;
    }

    /** Returns the list that stands at a path below the context, or {@code null}. */
    @Nullable ServiceList ask(ServerLocation location, String path) {
      Fetched answer = fetcher.fetch(FetchRequest.of(path));
      if (answer.status() == 200 && answer.failure() == null) {
        Map<String, Set<Kind>> addresses = read(location, answer);
        if (!addresses.isEmpty()) {
          return new ServiceList(answer, addresses);
        }
      }
      refused.add(answer);
      return null;
    }

    private Map<String, Set<Kind>> read(ServerLocation location, Fetched answer) {
      Map<String, Set<Kind>> addresses = new TreeMap<>();
      for (Link link : ServiceLinks.of(answer.body())) {
        String address = location.addressOfLink(link.url(), answer.request().path());
        if (address == null) {
          problems.add(
              Problem.warning(
                  answer.where(),
                  "A link of the service list was not followed: \"" + shown(link.url()) + "\".",
                  "If it is a service of this server, name its path with --address."));
        } else if (!address.isEmpty() || link.kind() != Kind.BARE) {
          addresses.computeIfAbsent(address, a -> EnumSet.noneOf(Kind.class)).add(link.kind());
        }
      }
      return addresses;
    }

    private static String shown(String link) {
      String path = WebServicePath.pathOf(link);
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < Math.min(path.length(), 80); i++) {
        char c = path.charAt(i);
        out.append(c < ' ' || c > '~' ? '?' : c);
      }
      return out.toString();
    }
  }
}
