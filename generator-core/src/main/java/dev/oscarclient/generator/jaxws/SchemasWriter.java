package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.DocText;
import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.jaxws.GlobalElement.Typed;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.EnumConstant;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes schemas, one for each namespace, that import each other. */
final class SchemasWriter {
  private final XmlOut out;
  private final SchemaContext context;
  private final SchemaValues values;
  private final FreeNames factoryNames = new FreeNames();

  SchemasWriter(XmlOut out, SchemaContext context) {
    this.out = out;
    this.context = context;
    this.values = new SchemaValues(out, context.prefixes(), context.names());
  }

  /** Returns the namespaces of all that is in the schemas. */
  static SortedSet<String> namespaces(Components components, SchemaNames names) {
    SortedSet<String> namespaces = new TreeSet<>();
    components.elements().keySet().forEach(name -> namespaces.add(name.namespace()));
    components.attributes().keySet().forEach(name -> namespaces.add(name.namespace()));
    components.types().keySet().forEach(type -> namespaces.add(names.of(type).namespace()));
    return namespaces;
  }

  void write() {
    SortedSet<String> namespaces = namespaces(context.components(), context.names());
    for (String namespace : namespaces) {
      out.start("xs:schema");
      out.attribute(Customizations.JAXB_PREFIX + ":version", Customizations.JAXB_VERSION);
      if (context.components().isQualified(namespace)) {
        out.attribute("elementFormDefault", "qualified");
      }
      if (!namespace.isEmpty()) {
        out.attribute("targetNamespace", namespace);
      }
      for (String other : namespaces) {
        if (other.isEmpty() && !namespace.isEmpty()) {
          out.empty("xs:import");
        } else if (!other.equals(namespace)) {
          out.empty("xs:import", "namespace", other);
        }
      }
      write(namespace);
      out.end();
    }
  }

  private void write(String namespace) {
    ElementWriter elements = new ElementWriter(out, context);
    for (Map.Entry<QualifiedName, GlobalElement> element :
        context.components().elements().entrySet()) {
      if (element.getKey().namespace().equals(namespace)) {
        elements.global(element.getKey(), element.getValue(), factoryNames);
      }
    }
    for (Map.Entry<QualifiedName, Typed> attribute : context.components().attributes().entrySet()) {
      if (attribute.getKey().namespace().equals(namespace)) {
        out.start("xs:attribute").attribute("name", attribute.getKey().local());
        values.attribute(attribute.getValue().type(), attribute.getValue().lexical(), true);
        values.inner(attribute.getValue().type(), attribute.getValue().lexical());
        out.end();
      }
    }
    List<TypeModel> types =
        context.components().types().values().stream()
            .filter(type -> context.names().of(type.javaName()).namespace().equals(namespace))
            .sorted(Comparator.comparing(type -> context.names().of(type.javaName())))
            .toList();
    for (TypeModel type : types) {
      if (type instanceof ObjectType object) {
        new ObjectTypeWriter(object, out, context).write();
      } else {
        enumeration((EnumType) type);
      }
    }
  }

  private void enumeration(EnumType type) {
    out.start("xs:simpleType").attribute("name", context.names().of(type.javaName()).local());
    out.start("xs:annotation");
    String docs = DocText.of(type.docs());
    if (!docs.isEmpty()) {
      out.start("xs:documentation").text(docs).end();
    }
    List<EnumConstant> constants =
        type.constants().stream().filter(each -> XmlOut.isWritable(each.value())).toList();
    out.start("xs:appinfo").start("jaxb:typesafeEnumClass");
    out.attribute("name", context.names().classOf(type.javaName()));
    for (EnumConstant constant : constants) {
      out.empty("jaxb:typesafeEnumMember", "value", constant.value(), "name", constant.javaName());
    }
    out.end().end().end();
    out.start("xs:restriction").attribute("base", "xs:string");
    constants.forEach(constant -> out.empty("xs:enumeration", "value", constant.value()));
    out.end().end();
  }
}
