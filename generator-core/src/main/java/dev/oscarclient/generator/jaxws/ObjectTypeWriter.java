package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.XmlNames;
import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.naming.JaxbNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one object type as complex type. */
final class ObjectTypeWriter {
  private final XmlOut out;
  private final SchemaContext context;
  private final Customizations customizations;
  private final ElementWriter elements;
  private final SchemaValues values;

  private final ObjectType type;
  private final QualifiedName name;
  private final String className;
  private final BeanNames beanNames;
  private final List<PropertyModel> all;
  private final @Nullable PropertyModel text;

  ObjectTypeWriter(ObjectType type, XmlOut out, SchemaContext context) {
    this.out = out;
    this.context = context;
    this.customizations = new Customizations(out);
    this.elements = new ElementWriter(out, context);
    this.values = new SchemaValues(out, context.prefixes(), context.names());
    this.type = type;
    this.name = context.names().of(type.javaName());
    this.className = context.names().classOf(type.javaName());
    this.beanNames = new BeanNames(type, context.types());
    this.all = context.types().allProperties(type);
    this.text =
        all.stream()
            .filter(property -> property.xml().kind() == XmlForm.Kind.TEXT)
            .findFirst()
            .orElse(null);
  }

  void write() {
    if (isSimple() && base() == null && SchemaValues.isInner(text.type())) {
      simpleContentOfWords();
      return;
    }
    start();
    if (isSimple()) {
      String base = base();
      simpleContent(base == null ? values.name(text.type(), text.xml().lexical(), true) : base);
    } else if (base() == null) {
      content();
    } else {
      out.start("xs:complexContent").start("xs:extension").attribute("base", base());
      content();
      out.end().end();
    }
    out.end();
  }

  private void start() {
    out.start("xs:complexType").attribute("name", name.local());
    if (type.isAbstract()) {
      out.attribute("abstract", "true");
    }
    if (isMixed()) {
      out.attribute("mixed", "true");
    }
    customizations.annotation(
        type.docs(), "class", JaxbNames.isOwnChoice(name.local(), className) ? null : className);
  }

  /** An extension names its base, so a list of words needs a name. */
  private void simpleContentOfWords() {
    QualifiedName words =
        context.names().newType(new QualifiedName(name.namespace(), name.local() + ".text"));
    start();
    simpleContent(context.prefixes().qualified(words));
    out.end();
    out.start("xs:simpleType").attribute("name", words.local());
    values.list(text.type(), text.xml().lexical());
    out.end();
  }

  private void simpleContent(String base) {
    out.start("xs:simpleContent").start("xs:extension").attribute("base", base);
    attributes();
    out.end().end();
  }

  private void content() {
    out.start("xs:sequence");
    List<PropertyModel> properties = type.properties();
    for (int i = 0; i <= properties.size(); i++) {
      for (InheritedXml inherited : type.inheritedXml()) {
        if (inherited.position() == i) {
          again(inherited);
        }
      }
      if (type.wildcardAt() == i) {
        wildcard(beanNames.ofWildcard());
      }
      if (i < properties.size()) {
        element(properties.get(i), properties.get(i).xml());
      }
    }
    out.end();
    attributes();
  }

  /** What is inherited, where this type carries it in a way of its own. */
  private void again(InheritedXml inherited) {
    for (PropertyModel property : all) {
      if (property.jsonName().equals(inherited.jsonName())) {
        element(property, inherited.xml());
      }
    }
  }

  private void element(PropertyModel property, XmlForm xml) {
    if (xml.kind() == XmlForm.Kind.ANY) {
      wildcard(beanName(property, xml));
    } else if (xml.kind() == XmlForm.Kind.ELEMENT || xml.kind() == XmlForm.Kind.WORDS) {
      LocalElement element = LocalElement.of(property, xml, beanName(property, xml));
      if (element.name().isLegal() && (xml.wrapper() == null || XmlNames.isName(xml.wrapper()))) {
        elements.local(element, name.namespace(), className);
      }
    }
  }

  /**
   * What the tools make of a wildcard takes any element that no property takes. The namespace only
   * has to keep the schema unambiguous.
   */
  private void wildcard(@Nullable String beanName) {
    String namespace = has(true) ? has(false) ? null : "##local" : "##other";
    if (namespace != null) {
      out.start("xs:any").attribute("maxOccurs", "unbounded").attribute("minOccurs", "0");
      out.attribute("namespace", namespace).attribute("processContents", "lax");
      customizations.annotation(List.of(), "property", beanName);
      out.end();
    }
  }

  /** Returns whether there is an element of another namespace, or of none. */
  private boolean has(boolean foreign) {
    return all.stream()
        .map(PropertyModel::xml)
        .filter(xml -> xml.kind() == XmlForm.Kind.ELEMENT || xml.kind() == XmlForm.Kind.WORDS)
        .map(xml -> new QualifiedName(xml.namespace(), xml.name()))
        .anyMatch(
            each ->
                foreign
                    ? Components.isForeign(each, name.namespace())
                    : each.namespace().isEmpty());
  }

  private void attributes() {
    for (PropertyModel property : type.properties()) {
      if (property.xml().kind() == XmlForm.Kind.ATTRIBUTE) {
        attribute(property, property.xml());
      }
    }
    for (InheritedXml inherited : type.inheritedXml()) {
      if (inherited.xml().kind() == XmlForm.Kind.ATTRIBUTE) {
        all.stream()
            .filter(property -> property.jsonName().equals(inherited.jsonName()))
            .forEach(property -> attribute(property, inherited.xml()));
      }
    }
  }

  private void attribute(PropertyModel property, XmlForm xml) {
    QualifiedName attribute = new QualifiedName(xml.namespace(), xml.name());
    if (!attribute.isLegal()) {
      return;
    }
    out.start("xs:attribute");
    boolean foreign = Components.isForeign(attribute, name.namespace());
    if (foreign) {
      out.attribute("ref", context.prefixes().qualified(attribute));
    } else {
      out.attribute("name", attribute.local());
      if (!attribute.namespace().isEmpty()) {
        out.attribute("form", "qualified");
      }
      values.attribute(property.type(), xml.lexical(), true);
    }
    if (property.required()) {
      out.attribute("use", "required");
    }
    customizations.annotation(property.docs(), "property", beanName(property, xml));
    if (!foreign) {
      values.inner(property.type(), xml.lexical());
    }
    out.end();
  }

  /** Where XJC makes one property of all elements, none has a name. */
  private @Nullable String beanName(PropertyModel property, XmlForm xml) {
    boolean isAttribute = xml.kind() == XmlForm.Kind.ATTRIBUTE;
    boolean isCatchAll = (text != null && !isSimple()) || !type.inheritedXml().isEmpty();
    return isCatchAll && !isAttribute ? null : beanNames.of(property, xml);
  }

  private boolean isSimple() {
    return text != null && text.required();
  }

  private boolean isMixed() {
    return text != null && !text.required();
  }

  private @Nullable String base() {
    ObjectType parent = context.types().parent(type);
    return parent == null
        ? null
        : context.prefixes().qualified(context.names().of(parent.javaName()));
  }
}
