package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.xsd.Components.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.jspecify.annotations.Nullable;

/**
 * Converts global elements. Anonymous complex types only get their names here, so that types may
 * refer to any element before it is known what is inside.
 */
final class GlobalElements {
  private final Components components;
  private final TypeReferences references;
  private final SimpleTypes simpleTypes;
  private final TypeTable table;
  private final ConversionProblems problems;
  private final TreeMap<SchemaName, SchemaElement> elements = new TreeMap<>();
  private final TreeMap<SchemaName, Anonymous> anonymous = new TreeMap<>();

  /**
   * The anonymous complex type of a global element.
   *
   * @param element the element's name
   * @param definitions more than one if several schemas define the element
   */
  record Anonymous(SchemaName element, List<Component<XmlSchemaComplexType>> definitions) {}

  GlobalElements(
      Components components,
      TypeReferences references,
      SimpleTypes simpleTypes,
      TypeTable table,
      ConversionProblems problems) {
    this.components = components;
    this.references = references;
    this.simpleTypes = simpleTypes;
    this.table = table;
    this.problems = problems;
    components
        .elements()
        .forEach(
            (name, definitions) -> {
              if (!isTypeless(definitions.get(0).object())) {
                elements.put(name, convert(name, definitions));
              }
            });
    // They have the type of another element, which is known by now.
    components
        .elements()
        .forEach(
            (name, definitions) -> {
              if (isTypeless(definitions.get(0).object())) {
                elements.put(name, typeless(name, definitions.get(0)));
              }
            });
  }

  /** Returns the element of that name, or {@code null} if there is none. */
  @Nullable SchemaElement get(SchemaName name) {
    return elements.get(name);
  }

  /** Returns all, sorted by name. */
  List<SchemaElement> all() {
    return new ArrayList<>(elements.values());
  }

  /** Returns the anonymous complex types by the names they got. */
  Map<SchemaName, Anonymous> anonymous() {
    return anonymous;
  }

  private static boolean isTypeless(XmlSchemaElement element) {
    return element.getSchemaTypeName() == null && element.getSchemaType() == null;
  }

  private SchemaElement convert(SchemaName name, List<Component<XmlSchemaElement>> definitions) {
    Definitions<SchemaTypeRef> types = new Definitions<>("element", name);
    List<Component<XmlSchemaComplexType>> complex = new ArrayList<>(0);
    boolean nillable = false;
    for (Component<XmlSchemaElement> definition : definitions) {
      XmlSchemaElement element = definition.object();
      Unit unit = new Unit(definition.document(), "element", name, table);
      nillable |= element.isNillable();
      if (element.getSchemaTypeName() != null) {
        types.add(references.type(element.getSchemaTypeName(), unit), unit);
      } else if (element.getSchemaType() instanceof XmlSchemaSimpleType type) {
        types.add(simpleTypes.inline(type, unit.scope(name)), unit);
      } else if (element.getSchemaType() instanceof XmlSchemaComplexType type) {
        complex.add(new Component<>(type, definition.document()));
      }
    }
    if (types.isEmpty()) {
      SchemaName typeName = table.take(name);
      anonymous.put(typeName, new Anonymous(name, complex));
      return new SchemaElement(name, new SchemaTypeRef.Defined(typeName), nillable);
    }
    if (!complex.isEmpty()) {
      types.addConflict(complex.get(0).document());
    }
    return new SchemaElement(name, types.pick(table, problems), nillable);
  }

  /**
   * Converts an element that gives no type itself: it has that of the head of its substitution
   * group (XML Schema Part 1, 3.3.2), if it names one.
   */
  private SchemaElement typeless(SchemaName name, Component<XmlSchemaElement> definition) {
    XmlSchemaElement element = definition.object();
    Set<SchemaName> seen = new HashSet<>();
    SchemaTypeRef type = new SchemaTypeRef.Any();
    for (QName next = element.getSubstitutionGroup(); next != null; ) {
      SchemaName head = Components.name(next);
      List<Component<XmlSchemaElement>> heads = components.elements().get(head);
      if (heads == null) {
        problems.unresolved(
            "element", head, new Unit(definition.document(), "element", name, table));
      }
      if (heads == null || !seen.add(head)) {
        break;
      }
      if (!isTypeless(heads.get(0).object())) {
        SchemaElement typed = elements.get(head);
        type = typed == null ? type : typed.type();
        break;
      }
      next = heads.get(0).object().getSubstitutionGroup();
    }
    return new SchemaElement(name, type, element.isNillable());
  }
}
