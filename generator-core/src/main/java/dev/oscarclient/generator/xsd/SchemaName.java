package dev.oscarclient.generator.xsd;

/**
 * A qualified name.
 *
 * @param namespace empty for none
 * @param localName never empty
 */
public record SchemaName(String namespace, String localName) implements Comparable<SchemaName> {

  @Override
  public int compareTo(SchemaName other) {
    int byName = localName.compareTo(other.localName);
    return byName != 0 ? byName : namespace.compareTo(other.namespace);
  }

  @Override
  public String toString() {
    return namespace.isEmpty() ? localName : "{" + namespace + "}" + localName;
  }
}
