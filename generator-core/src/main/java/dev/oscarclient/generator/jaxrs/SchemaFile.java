package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.enrich.DocText;
import dev.oscarclient.generator.enrich.XmlNames;
import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.jaxrs.GrammarType.Property;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.JaxbNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Writes the grammar. It has no namespace, as OSCAR's XML has none.
 *
 * <p>Elements are called like the keys in JSON, except in types that only XML bodies hold. All may
 * be left out, as OSCAR does with what its own grammar demands; none is nillable in JSON, so that
 * nothing is sent as null that was not set.
 */
final class SchemaFile {
  /** XJC knows it in every version; the newer name of it only since version 3. */
  private static final String JAXB = "http://java.sun.com/xml/ns/jaxb";

  private final GrammarTypes types;
  private final Map<String, String> elements;
  private final XmlOut out = new XmlOut();

  private SchemaFile(GrammarTypes types, Map<String, String> elements) {
    this.types = types;
    this.elements = elements;
  }

  /**
   * Writes the types.
   *
   * @param elements names of the elements that stand for types as documents, by class
   */
  static String write(GrammarTypes types, SortedMap<String, String> elements) {
    return new SchemaFile(types, elements).document();
  }

  private String document() {
    out.start("xs:schema")
        .attribute("xmlns:xs", "http://www.w3.org/2001/XMLSchema")
        .attribute("xmlns:jaxb", JAXB)
        .attribute("jaxb:version", "2.1")
        .attribute("xmlns:xjc", JAXB + "/xjc")
        .attribute("jaxb:extensionBindingPrefixes", "xjc")
        .attribute("elementFormDefault", "unqualified");
    out.start("xs:annotation").start("xs:appinfo");
    out.start("jaxb:globalBindings")
        .attribute("enableJavaNamingConventions", "false")
        .attribute("generateElementProperty", "false");
    // Without it no class says which element stands for it, and XML cannot be sent.
    out.empty("xjc:simple").end();
    out.end().end();
    elements.forEach((type, name) -> out.empty("xs:element", "name", name, "type", type));
    types.enums().forEach(this::enumeration);
    types.objects().forEach(this::object);
    map();
    return out.end().finish();
  }

  /** JAXB's enumerations cannot hold a value that they do not know, so these are texts. */
  private void enumeration(EnumType type) {
    out.start("xs:simpleType").attribute("name", types.className(named(type)));
    List<String> docs = new ArrayList<>(type.docs());
    docs.add(DocText.oneOf(type.constants().stream().map(EnumConstant::value).toList()));
    annotate(DocText.of(docs));
    out.empty("xs:restriction", "base", "xs:string").end();
  }

  private static TypeRef.Named named(EnumType type) {
    return new TypeRef.Named(type.javaName());
  }

  private void map() {
    out.start("xs:complexType").attribute("name", SchemaTypes.MAP);
    out.start("xs:annotation").start("xs:appinfo");
    out.empty("jaxb:class", "ref", "java.util.Map").end().end();
    out.start("xs:sequence");
    out.empty(
        "xs:element",
        "name",
        "entry",
        "type",
        SchemaTypes.ANYTHING,
        "minOccurs",
        "0",
        "maxOccurs",
        "unbounded");
    out.end().end();
  }

  private void object(GrammarType type) {
    List<Field> fields = fields(type);
    out.start("xs:complexType").attribute("name", type.className());
    List<String> docs = new ArrayList<>(type.docs());
    type.properties().stream()
        .map(property -> property.model().jsonName())
        .filter(name -> fields.stream().noneMatch(field -> field.model().jsonName().equals(name)))
        .forEach(name -> docs.add("Not here, as no schema can say it: " + name + "."));
    // Left to itself, XJC's simple binding names a class after the element that stands for it, and
    // makes a root element of it. If it is told the name, it does not.
    String named = elements.getOrDefault(type.className(), type.className());
    boolean renamed = !JaxbNames.isOwnChoice(named, type.className());
    annotate(DocText.of(docs), "jaxb:class", renamed ? type.className() : "");
    GrammarType base = type.base();
    if (base == null && isText(fields)) {
      text(fields);
    } else if (base == null) {
      content(fields);
    } else {
      out.start("xs:complexContent").start("xs:extension").attribute("base", base.className());
      content(fields);
      out.end().end();
    }
    out.end();
  }

  /**
   * A property as it is written.
   *
   * @param name of the element or attribute
   */
  private record Field(Property property, XmlForm.Kind kind, String name, boolean inXmlOnly) {
    PropertyModel model() {
      return property.model();
    }
  }

  private List<Field> fields(GrammarType type) {
    Set<String> taken = new HashSet<>();
    for (GrammarType base = type.base(); base != null; base = base.base()) {
      fields(base).forEach(field -> taken.add(field.name()));
    }
    boolean inXmlOnly = types.isInXmlOnly(type);
    List<Field> fields = new ArrayList<>();
    for (Property property : type.properties()) {
      XmlForm xml = property.model().xml();
      boolean same = xml.name().equals(property.model().jsonName()) && xml.wrapper() == null;
      fields.add(
          inXmlOnly || (same && kind(property) == XmlForm.Kind.ATTRIBUTE)
              ? new Field(property, kind(property), xml.name(), inXmlOnly)
              : new Field(property, XmlForm.Kind.ELEMENT, property.model().jsonName(), false));
    }
    boolean text = type.base() == null && isText(fields);
    fields.removeIf(field -> !isWritable(field, text, taken));
    return fields;
  }

  private static boolean isWritable(Field field, boolean text, Set<String> taken) {
    return switch (field.kind()) {
      case TEXT -> text;
      case ANY -> taken.add("");
      case ELEMENT, ATTRIBUTE, WORDS -> XmlNames.isName(field.name()) && taken.add(field.name());
    };
  }

  private static XmlForm.Kind kind(Property property) {
    XmlForm.Kind kind = property.model().xml().kind();
    boolean scalar = property.type() instanceof TypeRef.Scalar;
    return kind == XmlForm.Kind.ATTRIBUTE && !scalar ? XmlForm.Kind.ELEMENT : kind;
  }

  private static boolean isText(List<Field> fields) {
    return fields.stream().filter(field -> field.kind() == XmlForm.Kind.TEXT).count() == 1
        && fields.stream()
            .allMatch(
                field ->
                    field.kind() == XmlForm.Kind.TEXT || field.kind() == XmlForm.Kind.ATTRIBUTE);
  }

  private void text(List<Field> fields) {
    Field text =
        fields.stream()
            .filter(field -> field.kind() == XmlForm.Kind.TEXT)
            .findFirst()
            .orElseThrow();
    out.start("xs:simpleContent").start("xs:extension").attribute("base", use(text).name());
    fields.stream().filter(field -> !field.equals(text)).forEach(this::attribute);
    out.end().end();
  }

  private void content(List<Field> fields) {
    out.start("xs:sequence");
    for (Field field : fields) {
      switch (field.kind()) {
        case ATTRIBUTE, TEXT -> {}
        case ANY -> any(field);
        case ELEMENT, WORDS -> element(field);
      }
    }
    out.end();
    fields.stream()
        .filter(field -> field.kind() == XmlForm.Kind.ATTRIBUTE)
        .forEach(this::attribute);
  }

  private void attribute(Field field) {
    out.start("xs:attribute").attribute("name", field.name()).attribute("type", use(field).name());
    annotate(field);
    out.end();
  }

  private void any(Field field) {
    out.start("xs:any").attribute("processContents", "lax").attribute("minOccurs", "0");
    out.optional("maxOccurs", use(field).list() ? "unbounded" : null);
    annotate(field);
    out.end();
  }

  private void element(Field field) {
    String wrapper = field.inXmlOnly() ? field.model().xml().wrapper() : null;
    SchemaTypes.Use use = use(field);
    if (field.kind() == XmlForm.Kind.WORDS) {
      out.start("xs:element").attribute("name", field.name()).attribute("minOccurs", "0");
      annotate(field);
      out.start("xs:simpleType").empty("xs:list", "itemType", use.name()).end();
      out.end();
    } else if (wrapper != null && XmlNames.isName(wrapper)) {
      out.start("xs:element").attribute("name", wrapper).attribute("minOccurs", "0");
      annotate(DocText.of(field.model()), "jaxb:property", field.property().accessor());
      out.start("xs:complexType");
      annotate("", "jaxb:class", field.property().accessor() + "Wrapper");
      out.start("xs:sequence");
      one(field, use);
      annotate("", "jaxb:property", field.property().accessor());
      out.end();
      out.end().end().end();
    } else {
      one(field, use);
      annotate(field);
      out.end();
    }
  }

  private void one(Field field, SchemaTypes.Use use) {
    out.start("xs:element")
        .attribute("name", field.name())
        .attribute("type", use.name())
        .attribute("minOccurs", "0");
    out.optional("maxOccurs", use.list() ? "unbounded" : null);
    out.optional("nillable", field.inXmlOnly() && field.model().nillable() ? "true" : null);
  }

  private SchemaTypes.Use use(Field field) {
    return SchemaTypes.of(field.model(), field.inXmlOnly(), types);
  }

  private void annotate(Field field) {
    String accessor = field.property().accessor();
    // Left to itself, XJC's simple binding puts the names of lists into the plural.
    boolean renamed = use(field).list() || !JaxbNames.isOwnChoice(field.name(), accessor);
    annotate(DocText.of(field.model()), "jaxb:property", renamed ? accessor : "");
  }

  private void annotate(String docs) {
    annotate(docs, "", "");
  }

  /** Writes documentation and a name for Java, where there are any. */
  private void annotate(String docs, String binding, String javaName) {
    if (docs.isEmpty() && javaName.isEmpty()) {
      return;
    }
    out.start("xs:annotation");
    if (!javaName.isEmpty()) {
      out.start("xs:appinfo").empty(binding, "name", javaName).end();
    }
    if (!docs.isEmpty()) {
      out.start("xs:documentation").text(docs).end();
    }
    out.end();
  }
}
