package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.XmlNames;

/**
 * A name of an element, attribute or type.
 *
 * @param namespace empty for none
 * @param local local name
 */
record QualifiedName(String namespace, String local) implements Comparable<QualifiedName> {

  /** Makes the namespace one that can stand in a Java literal, where the tools copy it to. */
  QualifiedName {
    namespace = PlainUri.of(namespace);
  }

  /** Reads what the model writes: <code>{namespace}local</code>, or the local name alone. */
  static QualifiedName of(String text) {
    int end = text.lastIndexOf('}');
    return text.startsWith("{") && end > 0
        ? new QualifiedName(text.substring(1, end), text.substring(end + 1))
        : new QualifiedName("", text);
  }

  /** Returns whether XML allows it; a server cannot use a name that it does not. */
  boolean isLegal() {
    return XmlNames.isName(local);
  }

  @Override
  public int compareTo(QualifiedName other) {
    int byName = local.compareTo(other.local);
    return byName != 0 ? byName : namespace.compareTo(other.namespace);
  }
}
