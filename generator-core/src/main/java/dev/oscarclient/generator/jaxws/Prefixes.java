package dev.oscarclient.generator.jaxws;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;

/** Prefixes of the namespaces of one document. */
final class Prefixes {
  private final SortedMap<String, String> prefixes = new TreeMap<>();

  /**
   * Gives out prefixes.
   *
   * @param target namespace of the document
   * @param others all other namespaces, in any order
   */
  Prefixes(String target, Collection<String> others) {
    prefixes.put(target, "tns");
    int number = 1;
    for (String namespace : new TreeSet<>(others)) {
      if (!namespace.isEmpty() && !prefixes.containsKey(namespace)) {
        prefixes.put(
            namespace, namespace.equals(XMLConstants.XML_NS_URI) ? "xml" : "ns" + number++);
      }
    }
  }

  /** Returns a name as it stands in attributes. */
  String qualified(QualifiedName name) {
    return name.namespace().isEmpty()
        ? name.local()
        : prefixes.get(name.namespace()) + ":" + name.local();
  }

  /** Returns the prefixes by namespace. */
  SortedMap<String, String> all() {
    return Collections.unmodifiableSortedMap(prefixes);
  }
}
