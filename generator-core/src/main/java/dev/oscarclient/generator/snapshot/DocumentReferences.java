package dev.oscarclient.generator.snapshot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document of a snapshot that another one refers to: {@code include href}, {@code
 * schemaLocation}, {@code import location}, the part before {@code #} of a WADL {@code href}. The
 * hosts and contexts that such references name do not count, see {@link WebServicePath}.
 */
public final class DocumentReferences {
  private DocumentReferences() {}

  /**
   * Returns the document a reference means, if the snapshot holds it.
   *
   * @param snapshot to look in
   * @param from the document that holds the reference
   * @param reference as written; a fragment is ignored
   */
  public static Optional<SnapshotEntry> find(
      Snapshot snapshot, SnapshotEntry from, String reference) {
    return from.request().isEmpty()
        ? findLoose(snapshot, from, reference)
        : findFetched(snapshot, from, reference);
  }

  /**
   * Resolves a reference as RFC 3986, section 5.2 does, against a request path below the context.
   *
   * @param request path and query of the document that holds the reference, e.g. {@code
   *     /ws/services?_wadl}
   * @param reference as written: relative, or absolute with any host
   * @return path and query below the context; {@code null} if it is empty, leads above the context,
   *     or names a host and has no {@code /ws} in its path
   */
  public static @Nullable String resolve(String request, String reference) {
    String target = withoutFragment(reference.strip());
    if (target.isEmpty()) {
      return null;
    }
    String path = WebServicePath.pathOf(target);
    int question = target.indexOf('?');
    String query = question < 0 ? "" : target.substring(question);
    if (WebServicePath.isAbsolute(target) || path.startsWith("/")) {
      int ws = WebServicePath.endOfWs(path);
      String normal = ws < 0 ? null : normalise(path.substring(ws));
      return normal == null ? null : "/ws" + (normal.equals("/") ? "" : normal) + query;
    }
    if (target.indexOf(':') >= 0 && target.indexOf(':') < firstOf(target, '/', '?')) {
      return null; // another scheme: urn:, file:, jar:
    }
    String base = WebServicePath.pathOf(request);
    String joined = path.isEmpty() ? base : base.substring(0, base.lastIndexOf('/') + 1) + path;
    String normal = normalise(joined);
    return normal == null ? null : normal + query;
  }

  private static Optional<SnapshotEntry> findFetched(
      Snapshot snapshot, SnapshotEntry from, String reference) {
    String wanted = resolve(from.request(), reference);
    String target = withoutFragment(reference.strip());
    for (SnapshotEntry entry : snapshot.entries()) {
      if (entry.request().equals(wanted) && entry.kind() != SnapshotEntry.Kind.WADL_JSON) {
        return Optional.of(entry);
      }
    }
    // A server seen without /ws: what was asked is then the end of what the reference says.
    for (SnapshotEntry entry : snapshot.entries()) {
      if (entry.request().length() > 1 && target.endsWith(entry.request())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static Optional<SnapshotEntry> findLoose(
      Snapshot snapshot, SnapshotEntry from, String reference) {
    String target = withoutFragment(reference.strip());
    String path = WebServicePath.pathOf(target);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    if (!WebServicePath.isAbsolute(target)) {
      String folder = from.file().substring(0, from.file().lastIndexOf('/') + 1);
      String wanted = normalise("/" + folder + path);
      for (SnapshotEntry entry : snapshot.entries()) {
        if (wanted != null && wanted.equals("/" + entry.file())) {
          return Optional.of(entry);
        }
      }
    }
    return onlyOneNamed(snapshot, path.substring(path.lastIndexOf('/') + 1));
  }

  /** Files saved by hand lose their folders; a name that is there once still says what is meant. */
  private static Optional<SnapshotEntry> onlyOneNamed(Snapshot snapshot, String name) {
    SnapshotEntry found = null;
    for (SnapshotEntry entry : snapshot.entries()) {
      if (entry.file().substring(entry.file().lastIndexOf('/') + 1).equals(name)) {
        if (found != null) {
          return Optional.empty();
        }
        found = entry;
      }
    }
    return Optional.ofNullable(found);
  }

  private static int firstOf(String text, char a, char b) {
    int first = text.indexOf(a);
    int second = text.indexOf(b);
    int end = text.length();
    return Math.min(first < 0 ? end : first, second < 0 ? end : second);
  }

  private static String withoutFragment(String reference) {
    int hash = reference.indexOf('#');
    return hash < 0 ? reference : reference.substring(0, hash);
  }

  /** Removes dot segments; {@code null} if they lead above the root. */
  private static @Nullable String normalise(String path) {
    Deque<String> segments = new ArrayDeque<>();
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String segment = path.substring(start, end);
      if (segment.equals("..")) {
        if (segments.pollLast() == null) {
          return null;
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
      start = end + 1;
    }
    return "/" + String.join("/", segments);
  }
}
