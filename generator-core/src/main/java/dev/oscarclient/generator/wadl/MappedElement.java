package dev.oscarclient.generator.wadl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element as Jettison's mapped convention writes it in JSON. */
final class MappedElement {
  /** Local name, perhaps behind a prefix and {@code .} or {@code :}. */
  final String name;

  final int line;
  final Map<String, String> attributes = new LinkedHashMap<>();

  /** Namespaces declared here, by prefix. */
  final Map<String, String> namespaces = new LinkedHashMap<>();

  final List<MappedElement> children = new ArrayList<>(2);
  String text = "";

  MappedElement(String name, int line) {
    this.name = name;
    this.line = line;
  }

  /** Declares a namespace, unless the prefix could not be one in XML. */
  void declare(String prefix, String namespace) {
    if (canBePrefix(prefix)) {
      namespaces.put(prefix, namespace);
    }
  }

  /** Returns the name's prefix, empty if it has none. */
  static String prefix(String name) {
    int separator = separator(name);
    return separator < 0 ? "" : name.substring(0, separator);
  }

  /** Returns the name without prefix. */
  static String localName(String name) {
    return name.substring(separator(name) + 1);
  }

  private static boolean canBePrefix(String prefix) {
    for (int i = 0; i < prefix.length(); i++) {
      char c = prefix.charAt(i);
      boolean letter = Texts.isAsciiLetter(c);
      boolean other = Texts.isAsciiDigit(c) || c == '_' || c == '-';
      if (!letter && !(other && i > 0)) {
        return false;
      }
    }
    return !prefix.startsWith("xml");
  }

  private static int separator(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' || c == ':') {
        return i;
      }
    }
    return -1;
  }
}
