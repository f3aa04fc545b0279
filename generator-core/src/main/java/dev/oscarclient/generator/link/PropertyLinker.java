package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the parts of complex types into properties; their Java names are still to be given. */
final class PropertyLinker {

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

  private final TypeTable table;
  private final List<Problem> problems;

  PropertyLinker(TypeTable table, List<Problem> problems) {
    this.table = table;
    this.problems = problems;
  }

  /** Returns a type's own properties in grammar order, each JSON name once. */
  List<PropertyModel> link(String address, SchemaType.Complex type) {
    int open = GenericWrappers.openList(type);
    Map<String, PropertyModel> byName = new LinkedHashMap<>();
    for (int i = 0; i < type.properties().size(); i++) {
      SchemaProperty property = type.properties().get(i);
      if (i == open) {
        byName.put(GenericWrappers.CONTENT, content(property));
      } else if (property.kind() != SchemaProperty.Kind.ANY) {
        // What xs:any lets through arrives as additional properties.
        PropertyModel linked = link(address, property);
        PropertyModel first = byName.get(linked.jsonName());
        byName.put(linked.jsonName(), first == null ? linked : unite(type, first, linked));
      }
    }
    return new ArrayList<>(byName.values());
  }

  private PropertyModel link(String address, SchemaProperty property) {
    LexicalForm lexical = new LexicalForms(table).of(address, property.type());
    TypeRef type = lexical == LexicalForm.CHARACTER ? TEXT : table.ref(address, property.type());
    return new PropertyModel(
        jsonName(property),
        "",
        property.list() ? new TypeRef.ListOf(type) : type,
        property.required(),
        property.nillable(),
        xml(property, type, lexical),
        property.docs());
  }

  private static PropertyModel content(SchemaProperty open) {
    return new PropertyModel(
        GenericWrappers.CONTENT,
        "",
        new TypeRef.ListOf(new TypeRef.Variable(GenericWrappers.PARAMETER)),
        false,
        open.nillable(),
        xml(open, TypeRef.RAW_JSON, LexicalForm.USUAL),
        open.docs());
  }

  /** JAXB and Jackson call a wrapped list by its wrapper, and the text of an element "value". */
  static String jsonName(SchemaProperty property) {
    if (property.wrapper() != null) {
      return property.wrapper();
    }
    return property.kind() == SchemaProperty.Kind.TEXT ? "value" : property.name();
  }

  private static XmlForm xml(SchemaProperty property, TypeRef valueType, LexicalForm lexical) {
    XmlForm.Kind kind =
        switch (property.kind()) {
          case ELEMENT ->
              !property.list() && valueType instanceof TypeRef.ListOf
                  ? XmlForm.Kind.WORDS
                  : XmlForm.Kind.ELEMENT;
          case ATTRIBUTE -> XmlForm.Kind.ATTRIBUTE;
          case TEXT -> XmlForm.Kind.TEXT;
          case ANY -> XmlForm.Kind.ANY;
        };
    return new XmlForm(kind, property.name(), property.namespace(), property.wrapper(), lexical);
  }

  /** An element that a type names twice may come twice; anything else keeps what came first. */
  private PropertyModel unite(SchemaType type, PropertyModel one, PropertyModel other) {
    boolean elements = one.xml().kind() == XmlForm.Kind.ELEMENT && one.xml().equals(other.xml());
    if (!elements) {
      problems.add(
          Problem.info(
              "",
              "The type "
                  + type.name()
                  + " has two parts that are called "
                  + one.jsonName()
                  + " in JSON; the first is used."));
      return one;
    }
    TypeRef element = one.type() instanceof TypeRef.ListOf list ? list.element() : one.type();
    TypeRef second = other.type() instanceof TypeRef.ListOf list ? list.element() : other.type();
    return new PropertyModel(
        one.jsonName(),
        "",
        element.equals(second) ? new TypeRef.ListOf(element) : TypeRef.RAW_JSON,
        one.required() && other.required(),
        one.nillable() || other.nillable(),
        one.xml(),
        one.docs().isEmpty() ? other.docs() : one.docs());
  }
}
