package dev.oscarclient.generator.wadl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows references (WADL section 2.1): {@code #id} in the same document, {@code other.wadl#id} or
 * an absolute address in another document of the set. Nothing is fetched.
 */
final class References {
  private final List<WadlFile> files;
  private final Map<WadlFile, Map<String, WadlTree.Node>> definitions = new HashMap<>();

  References(List<WadlFile> files) {
    this.files = List.copyOf(files);
  }

  /** Something and the document it stands in. */
  record Located<T>(T node, WadlFile file) {}

  /** Why a reference leads nowhere; the message is a sentence, ready for the user. */
  static final class DanglingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String advice;

    DanglingException(String message, String advice) {
      super(message);
      this.advice = advice;
    }

    String advice() {
      return advice;
    }
  }

  /**
   * Follows a definition's {@code href}, if it has one, to the end of the chain.
   *
   * @throws DanglingException if it leads nowhere or in a circle
   */
  <T extends WadlTree.Definition> Located<T> resolve(T start, WadlFile file, Class<T> kind)
      throws DanglingException {
    Located<T> here = new Located<>(start, file);
    String href = start.href;
    if (href == null) {
      return here;
    }
    Set<T> seen = new HashSet<>();
    while (href != null) {
      if (!seen.add(here.node())) {
        throw new DanglingException(
            "The reference " + Problems.quoted(href) + " leads in a circle.",
            "One of the elements must be the definition, without href.");
      }
      here = find(href, here.file(), kind);
      href = here.node().href;
    }
    return here;
  }

  /**
   * Finds what a reference names.
   *
   * @throws DanglingException if it is not in the set
   */
  <T extends WadlTree.Node> Located<T> find(String href, WadlFile from, Class<T> kind)
      throws DanglingException {
    String reference = href.strip();
    int hash = reference.indexOf('#');
    if (hash < 0 || hash == reference.length() - 1) {
      throw new DanglingException(
          "The reference " + Problems.quoted(href) + " names no element (it has no #id).",
          "Correct it in the document.");
    }
    WadlFile file = hash == 0 ? from : document(href, reference.substring(0, hash), from);
    WadlTree.Node node =
        definitions
            .computeIfAbsent(file, DefinitionIndex::of)
            .get(DefinitionIndex.key(kind, reference.substring(hash + 1)));
    if (node == null) {
      throw new DanglingException(
          "The reference "
              + Problems.quoted(href)
              + " leads to no such element in "
              + file.name()
              + ".",
          "Correct it in the document, or add what it names.");
    }
    return new Located<>(kind.cast(node), file);
  }

  /** Finds a document by its exact relative name, or else by the last segment of the address. */
  private WadlFile document(String href, String address, WadlFile from) throws DanglingException {
    String path = withoutQuery(address);
    if (path.isEmpty()) {
      return from;
    }
    String folder = from.name().substring(0, from.name().lastIndexOf('/') + 1);
    Map<String, WadlFile> byLastSegment = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (WadlFile file : files) {
      if (file.name().equals(folder + path) || file.name().equals(path)) {
        return file;
      }
      String segment = lastSegment(file.name());
      if (byLastSegment.put(segment, file) != null) {
        ambiguous.add(segment);
      }
    }
    String segment = lastSegment(path);
    for (String candidate : List.of(segment, segment + ".wadl", segment + ".xml")) {
      WadlFile file = ambiguous.contains(candidate) ? null : byLastSegment.get(candidate);
      if (file != null) {
        return file;
      }
    }
    throw new DanglingException(
        "The reference " + Problems.quoted(href) + " leads to a document that was not given.",
        "Nothing is fetched for references: give that document too, under the same file name.");
  }

  private static String withoutQuery(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }

  private static String lastSegment(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Every element of a document that can be referred to, by kind and id. */
  private static final class DefinitionIndex {
    private final Map<String, WadlTree.Node> byKey = new HashMap<>();

    private DefinitionIndex() {}

    static String key(Class<?> kind, String id) {
      return kind.getSimpleName() + '#' + id;
    }

    static Map<String, WadlTree.Node> of(WadlFile file) {
      DefinitionIndex index = new DefinitionIndex();
      index.addAll(file.application().definitions);
      for (WadlTree.Resources resources : file.application().resources) {
        index.addAll(resources.resources);
      }
      return index.byKey;
    }

    private void addAll(List<? extends WadlTree.Node> nodes) {
      for (WadlTree.Node node : nodes) {
        add(node);
      }
    }

    private void add(WadlTree.Node node) {
      if (node instanceof WadlTree.Definition definition) {
        put(definition, definition.id);
      }
      if (node instanceof WadlTree.ResourceBody body) {
        put(body, body.id);
        addAll(body.params);
        addAll(body.members);
      } else if (node instanceof WadlTree.Method method) {
        if (method.request != null) {
          addAll(method.request.params);
          addAll(method.request.representations);
        }
        addAll(method.responses);
      } else if (node instanceof WadlTree.Response response) {
        addAll(response.params);
        addAll(response.representations);
      } else if (node instanceof WadlTree.Representation representation) {
        addAll(representation.params);
      }
    }

    private void put(WadlTree.Node node, @Nullable String id) {
      if (id != null) {
        byKey.putIfAbsent(key(node.getClass(), id), node);
      }
    }
  }
}
