package dev.oscarclient.generator.xsd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaAttribute;
import org.apache.ws.commons.schema.XmlSchemaAttributeGroup;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroup;
import org.apache.ws.commons.schema.XmlSchemaObject;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/**
 * The global components of all schemas by name. Several schemas may define the same name (a server
 * describes a shared type in each of its documents), so a name leads to a list.
 */
final class Components {
  private final TreeMap<SchemaName, List<Component<XmlSchemaType>>> types = new TreeMap<>();
  private final TreeMap<SchemaName, List<Component<XmlSchemaElement>>> elements = new TreeMap<>();
  private final TreeMap<SchemaName, List<Component<XmlSchemaAttribute>>> attributes =
      new TreeMap<>();
  private final TreeMap<SchemaName, List<Component<XmlSchemaGroup>>> groups = new TreeMap<>();
  private final TreeMap<SchemaName, List<Component<XmlSchemaAttributeGroup>>> attributeGroups =
      new TreeMap<>();

  /**
   * A component and where it stands.
   *
   * @param document name of the document, for messages
   */
  record Component<T>(T object, String document) {}

  Components(List<LoadedSchema> schemas) {
    for (LoadedSchema schema : schemas) {
      for (XmlSchemaObject item : schema.schema().getItems()) {
        add(item, schema.document());
      }
    }
  }

  private void add(XmlSchemaObject item, String document) {
    if (item instanceof XmlSchemaType type) {
      put(types, type.getQName(), type, document);
    } else if (item instanceof XmlSchemaElement element) {
      put(elements, element.getQName(), element, document);
    } else if (item instanceof XmlSchemaAttribute attribute) {
      put(attributes, attribute.getQName(), attribute, document);
    } else if (item instanceof XmlSchemaGroup group) {
      put(groups, group.getQName(), group, document);
    } else if (item instanceof XmlSchemaAttributeGroup group) {
      put(attributeGroups, group.getQName(), group, document);
    }
  }

  private static <T> void put(
      Map<SchemaName, List<Component<T>>> index, QName name, T object, String document) {
    index
        .computeIfAbsent(name(name), key -> new ArrayList<>(1))
        .add(new Component<>(object, document));
  }

  /** Returns the name as this package writes it. */
  static SchemaName name(QName name) {
    return new SchemaName(name.getNamespaceURI(), name.getLocalPart());
  }

  SortedMap<SchemaName, List<Component<XmlSchemaType>>> types() {
    return Collections.unmodifiableSortedMap(types);
  }

  SortedMap<SchemaName, List<Component<XmlSchemaElement>>> elements() {
    return Collections.unmodifiableSortedMap(elements);
  }

  boolean hasType(SchemaName name) {
    return types.containsKey(name);
  }

  /** Returns the simple type of that name, or {@code null} if there is none. */
  @Nullable Component<XmlSchemaType> simpleType(SchemaName name) {
    for (Component<XmlSchemaType> type : types.getOrDefault(name, List.of())) {
      if (type.object() instanceof XmlSchemaSimpleType) {
        return type;
      }
    }
    return null;
  }

  /** Returns the first attribute of that name, or {@code null} if there is none. */
  @Nullable Component<XmlSchemaAttribute> attribute(SchemaName name) {
    return first(attributes, name);
  }

  /** Returns the first model group of that name, or {@code null} if there is none. */
  @Nullable Component<XmlSchemaGroup> group(SchemaName name) {
    return first(groups, name);
  }

  /** Returns the first attribute group of that name, or {@code null} if there is none. */
  @Nullable Component<XmlSchemaAttributeGroup> attributeGroup(SchemaName name) {
    return first(attributeGroups, name);
  }

  private static <T> @Nullable Component<T> first(
      Map<SchemaName, List<Component<T>>> index, SchemaName name) {
    List<Component<T>> found = index.get(name);
    return found == null ? null : found.get(0);
  }
}
