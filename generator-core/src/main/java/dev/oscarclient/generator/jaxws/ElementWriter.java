package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.enrich.XmlOut;
import dev.oscarclient.generator.jaxws.GlobalElement.Typed;
import dev.oscarclient.generator.jaxws.GlobalElement.Wrapper;
import dev.oscarclient.generator.naming.JaxbNames;
import java.util.List;
import java.util.Locale;

/** Writes elements of a schema. */
final class ElementWriter {
  private final XmlOut out;
  private final SchemaContext context;
  private final SchemaValues values;
  private final Customizations customizations;

  ElementWriter(XmlOut out, SchemaContext context) {
    this.out = out;
    this.context = context;
    this.values = new SchemaValues(out, context.prefixes(), context.names());
    this.customizations = new Customizations(out);
  }

  /**
   * Writes a global element.
   *
   * @param factoryNames of elements before it: the tools make a method of each in one class
   */
  void global(QualifiedName name, GlobalElement element, FreeNames factoryNames) {
    out.start("xs:element").attribute("name", name.local());
    if (element instanceof Typed typed) {
      if (typed.nillable()) {
        out.attribute("nillable", "true");
      }
      values.attribute(typed.type(), typed.lexical(), false);
      String factory = factoryNames.any(name.local());
      customizations.annotation(
          List.of(), "factoryMethod", factory.equals(name.local()) ? null : factory);
      values.inner(typed.type(), typed.lexical());
    } else {
      wrapper(name, (Wrapper) element);
    }
    out.end();
  }

  private void wrapper(QualifiedName name, Wrapper wrapper) {
    String className = context.names().newClass(name.local());
    customizations.annotation(
        List.of(), "class", JaxbNames.isOwnChoice(name.local(), className) ? null : className);
    out.start("xs:complexType").start("xs:sequence");
    List<String> beanNames =
        JaxbNames.properties(
            wrapper.parts().stream().map(part -> part.name().local()).toList(), List.of());
    for (int i = 0; i < wrapper.parts().size(); i++) {
      // Elsewhere the tools must find a part by its own name.
      String beanName = wrapper.isAmbiguous() ? beanNames.get(i) : null;
      local(LocalElement.of(wrapper.parts().get(i), beanName), name.namespace(), "");
    }
    out.end().end();
  }

  /**
   * Writes an element in a type.
   *
   * @param namespace of what the type is in
   * @param className of the type
   */
  void local(LocalElement element, String namespace, String className) {
    if (element.outer() == null) {
      out.start("xs:element");
      occurs(element.required(), element.repeating());
      named(element, namespace);
      if (!Components.isForeign(element.name(), namespace)) {
        values.attribute(element.type(), element.lexical(), false);
      }
      customizations.annotation(element.docs(), "property", element.beanName());
      if (!Components.isForeign(element.name(), namespace)) {
        values.inner(element.type(), element.lexical());
      }
      out.end();
      return;
    }
    out.start("xs:element");
    occurs(element.required(), false);
    out.attribute("name", element.outer());
    form(element.name(), namespace);
    customizations.annotation(element.docs(), "property", element.beanName());
    out.start("xs:complexType");
    String outer = element.outer();
    customizations.annotation(
        List.of(),
        "class",
        context
            .names()
            .newClass(
                className + outer.substring(0, 1).toUpperCase(Locale.ROOT) + outer.substring(1)));
    out.start("xs:sequence");
    local(inner(element), namespace, className);
    out.end().end().end();
  }

  private static LocalElement inner(LocalElement element) {
    return new LocalElement(
        element.name(),
        element.type(),
        null,
        true,
        false,
        element.nillable(),
        element.lexical(),
        List.of(),
        null);
  }

  private void named(LocalElement element, String namespace) {
    if (Components.isForeign(element.name(), namespace)) {
      out.attribute("ref", context.prefixes().qualified(element.name()));
      return;
    }
    out.attribute("name", element.name().local());
    form(element.name(), namespace);
    if (element.nillable()) {
      out.attribute("nillable", "true");
    }
  }

  private void form(QualifiedName name, String namespace) {
    boolean qualified = !name.namespace().isEmpty();
    if (!namespace.isEmpty() && qualified != context.components().isQualified(namespace)) {
      out.attribute("form", qualified ? "qualified" : "unqualified");
    }
  }

  private void occurs(boolean required, boolean repeating) {
    if (repeating) {
      out.attribute("maxOccurs", "unbounded");
    }
    if (!required) {
      out.attribute("minOccurs", "0");
    }
  }
}
