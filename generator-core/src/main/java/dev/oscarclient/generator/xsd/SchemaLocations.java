package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents by the end of their address. Servers write absolute addresses of a host that only
 * they can reach ({@code http://localhost:8080/oscar/ws/services?_wadl&xsd=x.xsd}), while a
 * snapshot has files; what both share is the last parts of the path.
 */
public final class SchemaLocations implements SchemaResolver {
  private final TreeMap<String, SchemaSource.Document> documents;

  /**
   * Creates the resolver.
   *
   * @param documents by path or address; one document may stand under several
   */
  public SchemaLocations(Map<String, SchemaSource.Document> documents) {
    this.documents = new TreeMap<>(documents);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A path that fits exactly, seen from the referrer, wins; then the one that shares most parts
   * with the location, counted from the end, the last one (with its query) at least; among equals
   * the first by name.
   */
  @Override
  public SchemaSource.@Nullable Document resolve(String location, String referrer) {
    List<String> wanted = parts(location);
    if (wanted.isEmpty()) {
      return null;
    }
    SchemaSource.Document exact = documents.get(relative(location, referrer));
    if (exact != null) {
      return exact;
    }
    SchemaSource.Document best = null;
    int most = 0;
    for (Map.Entry<String, SchemaSource.Document> entry : documents.entrySet()) {
      int common = commonEnd(wanted, parts(entry.getKey()));
      if (common > most) {
        most = common;
        best = entry.getValue();
      }
    }
    return best;
  }

  private static String relative(String location, String referrer) {
    List<String> path = new ArrayList<>(parts(referrer));
    if (!path.isEmpty()) {
      path.remove(path.size() - 1);
    }
    for (String part : location.split("/", -1)) {
      if (part.equals("..") && !path.isEmpty()) {
        path.remove(path.size() - 1);
      } else if (!part.equals("..") && !part.equals(".")) {
        path.add(part);
      }
    }
    return String.join("/", path);
  }

  /** Splits an address into the parts of its path, the query kept with the last one. */
  private static List<String> parts(String address) {
    int fragment = address.indexOf('#');
    String rest = fragment < 0 ? address : address.substring(0, fragment);
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      int path = rest.indexOf('/', scheme + 3);
      rest = path < 0 ? "" : rest.substring(path);
    }
    int query = rest.indexOf('?');
    String tail = query < 0 ? "" : rest.substring(query);
    List<String> parts = new ArrayList<>();
    for (String part : (query < 0 ? rest : rest.substring(0, query)).split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    if (!tail.isEmpty() && !parts.isEmpty()) {
      parts.set(parts.size() - 1, parts.get(parts.size() - 1) + tail);
    }
    return parts;
  }

  private static int commonEnd(List<String> a, List<String> b) {
    int common = 0;
    while (common < a.size()
        && common < b.size()
        && a.get(a.size() - 1 - common).equals(b.get(b.size() - 1 - common))) {
      common++;
    }
    return common;
  }
}
