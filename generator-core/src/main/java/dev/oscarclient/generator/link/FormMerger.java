package dev.oscarclient.generator.link;

import dev.oscarclient.generator.link.AddressBook.Page;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.wadl.WadlOperation;
import dev.oscarclient.generator.wadl.WadlRepresentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Merges the two forms of an address's WADL. Their operations are matched by verb, path, and number
 * among equal ones, never by their place in the document.
 */
final class FormMerger {

  private static final int NAMED_IN_A_PROBLEM = 10;

  /** What makes an operation that operation. */
  private record Key(String path, String verb) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byPath = path.compareTo(other.path);
      return byPath != 0 ? byPath : verb.compareTo(other.verb);
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  /** An operation and the document it stands in. */
  private record Stated(String document, WadlOperation operation) {
    String origin() {
      return operation.line() > 0 ? document + ":" + operation.line() : document;
    }
  }

  private final String address;
  private final List<Problem> problems;
  private final Map<Key, List<Stated>> xml;
  private final Map<Key, List<Stated>> json;
  private final List<Page> pages;

  private FormMerger(String address, List<Page> pages, List<Problem> problems) {
    this.address = address;
    this.pages = pages;
    this.problems = problems;
    this.xml = index(pages, false);
    this.json = index(pages, true);
  }

  /** Returns the operations of an address, each verb and path once, by path and verb. */
  static List<DescribedOperation> merge(String address, List<Page> pages, List<Problem> problems) {
    FormMerger merger = new FormMerger(address, pages, problems);
    if (!merger.xml.isEmpty() && !merger.json.isEmpty()) {
      merger.compare(merger.xml, merger.json, false);
      merger.compare(merger.json, merger.xml, true);
    }
    return merger.merge();
  }

  private List<DescribedOperation> merge() {
    TreeSet<Key> keys = new TreeSet<>(xml.keySet());
    keys.addAll(json.keySet());
    List<DescribedOperation> merged = new ArrayList<>(keys.size());
    for (Key key : keys) {
      List<Stated> inXml = xml.getOrDefault(key, List.of());
      List<Stated> inJson = json.getOrDefault(key, List.of());
      List<DescribedOperation> same = new ArrayList<>();
      for (int i = 0; i < Math.max(inXml.size(), inJson.size()); i++) {
        same.add(
            describe(
                i < inXml.size() ? inXml.get(i) : null, i < inJson.size() ? inJson.get(i) : null));
      }
      merged.add(DuplicateMerger.unite(same));
    }
    return merged;
  }

  private static DescribedOperation describe(@Nullable Stated xml, @Nullable Stated json) {
    Stated main = xml != null ? xml : json;
    if (main == null) {
      throw new IllegalArgumentException("no operation");
    }
    WadlOperation operation = main.operation();
    WadlOperation other = xml != null && json != null ? json.operation() : null;
    boolean inXml = xml != null;
    return new DescribedOperation(
        operation.verb(),
        operation.path(),
        operation.parameters(),
        bodies(operation.requests(), other == null ? List.of() : other.requests(), inXml),
        bodies(success(operation), other == null ? List.of() : success(other), inXml),
        operation.docs(),
        main.origin());
  }

  /** Returns the representations of all responses that mean success. */
  private static List<WadlRepresentation> success(WadlOperation operation) {
    List<WadlRepresentation> success = new ArrayList<>();
    for (WadlOperation.WadlResponse response : operation.responses()) {
      if (isSuccess(response.statuses())) {
        success.addAll(response.representations());
      }
    }
    return success;
  }

  private static boolean isSuccess(List<Integer> statuses) {
    for (int status : statuses) {
      if (status >= 200 && status < 300) {
        return true;
      }
    }
    return statuses.isEmpty();
  }

  private static List<DescribedBody> bodies(
      List<WadlRepresentation> main, List<WadlRepresentation> json, boolean mainIsXml) {
    List<WadlRepresentation> open = new ArrayList<>(json);
    List<DescribedBody> bodies = new ArrayList<>(main.size());
    for (WadlRepresentation representation : main) {
      WadlRepresentation partner = take(open, representation.mediaType());
      bodies.add(
          mainIsXml
              ? DescribedBody.of(representation, partner)
              : DescribedBody.of(null, representation));
    }
    for (WadlRepresentation representation : open) {
      bodies.add(DescribedBody.of(null, representation));
    }
    return bodies;
  }

  private static @Nullable WadlRepresentation take(
      List<WadlRepresentation> open, String mediaType) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).mediaType().equals(mediaType)) {
        return open.remove(i);
      }
    }
    return null;
  }

  private static Map<Key, List<Stated>> index(List<Page> pages, boolean jsonForm) {
    Map<Key, List<Stated>> index = new TreeMap<>();
    for (Page page : pages) {
      if (page.document().jsonForm() == jsonForm) {
        for (WadlOperation operation : page.operations()) {
          index
              .computeIfAbsent(
                  new Key(operation.path(), operation.verb()), key -> new ArrayList<>())
              .add(new Stated(page.document().name(), operation));
        }
      }
    }
    return index;
  }

  private void compare(
      Map<Key, List<Stated>> here, Map<Key, List<Stated>> there, boolean hereIsJson) {
    List<String> missing = new ArrayList<>();
    for (Key key : here.keySet()) {
      if (!there.containsKey(key)) {
        missing.add(key.toString());
      }
    }
    if (!missing.isEmpty()) {
      int named = Math.min(missing.size(), NAMED_IN_A_PROBLEM);
      String more = named < missing.size() ? ", and " + (missing.size() - named) + " more" : "";
      problems.add(
          Problem.warning(
              address,
              "The two forms of the WADL differ: "
                  + documents(hereIsJson)
                  + " has operations that "
                  + documents(!hereIsJson)
                  + " has not: "
                  + String.join(", ", missing.subList(0, named))
                  + more
                  + ".",
              "Fetch both forms anew, at the same time, from the same server."));
    }
  }

  private String documents(boolean jsonForm) {
    List<String> names = new ArrayList<>();
    for (Page page : pages) {
      if (page.document().jsonForm() == jsonForm) {
        names.add(page.document().name());
      }
    }
    return String.join(", ", names);
  }
}
