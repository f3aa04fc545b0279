package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlDocument.WadlPath;
import dev.oscarclient.generator.wadl.WadlOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which documents describe which REST address. Mostly the caller has said so; a document with
 * several {@code resources} of different bases describes several.
 */
final class AddressBook {

  /** OSCAR's address for outside applications first, the one for its own pages last. */
  static final Comparator<String> BEST_FIRST =
      Comparator.<String>comparingInt(
              address -> address.equals("/services") ? 0 : address.equals("/rs") ? 2 : 1)
          .thenComparing(Comparator.naturalOrder());

  /**
   * What one document says about one address.
   *
   * @param home the address the caller gave for the document, whose grammar holds
   */
  record Page(
      String home,
      WadlDocument document,
      List<WadlOperation> operations,
      List<WadlPath> uncallable) {}

  private final Map<String, List<Page>> pages = new TreeMap<>(BEST_FIRST);

  static AddressBook of(List<AddressedWadl> documents) {
    AddressBook book = new AddressBook();
    for (AddressedWadl addressed : documents) {
      book.add(normal(addressed.address()), addressed.document());
    }
    return book;
  }

  /** Returns an address with a leading and without a trailing slash. */
  static String normal(String address) {
    String stripped = address.strip();
    int end = stripped.length();
    while (end > 0 && stripped.charAt(end - 1) == '/') {
      end--;
    }
    String path = stripped.substring(0, end);
    return path.startsWith("/") ? path : "/" + path;
  }

  /** Returns all addresses, best first. */
  List<String> addresses() {
    return List.copyOf(pages.keySet());
  }

  /** Returns what there is about an address, in document order. */
  List<Page> pages(String address) {
    return pages.getOrDefault(address, List.of());
  }

  private void add(String home, WadlDocument document) {
    if (new HashSet<>(document.bases()).size() < 2) {
      add(home, new Page(home, document, document.operations(), document.uncallable()));
      return;
    }
    Map<String, Page> split = new TreeMap<>(BEST_FIRST);
    for (WadlOperation operation : document.operations()) {
      page(split, home, document, operation.base()).operations().add(operation);
    }
    for (WadlPath path : document.uncallable()) {
      page(split, home, document, path.base()).uncallable().add(path);
    }
    split.forEach(this::add);
  }

  private void add(String address, Page page) {
    pages.computeIfAbsent(address, key -> new ArrayList<>()).add(page);
  }

  private static Page page(
      Map<String, Page> split, String home, WadlDocument document, String base) {
    return split.computeIfAbsent(
        addressOf(base, home),
        key -> new Page(home, document, new ArrayList<>(), new ArrayList<>()));
  }

  /** Returns what follows {@code /ws} in a base, or {@code home} if the base does not have it. */
  private static String addressOf(String base, String home) {
    String path = normal(base);
    int ws = path.indexOf("/ws/");
    return path.endsWith(home) || ws < 0 ? home : path.substring(ws + "/ws".length());
  }
}
