package dev.oscarclient.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells the codec how a type stands in XML, where that is not what the codec takes for
 * granted: each property an element of its JSON name, and the type called like the class.
 */
final class XmlCode {
  private XmlCode() {}

  /** A name as the model writes it: {@code local} or <code>{namespace}local</code>. */
  private record Name(String namespace, String local) {
    static Name of(String text) {
      int end = text.startsWith("{") ? text.indexOf('}') : -1;
      return new Name(end < 0 ? "" : text.substring(1, end), text.substring(end + 1));
    }
  }

  /** Returns the last argument of {@code property(…)} with its comma; empty for none. */
  static CodeBlock argument(PropertyModel property) {
    CodeBlock form =
        form(property.jsonName(), property.xml(), property.nillable() && !isList(property.type()));
    boolean isOpen =
        property.xml().kind() == XmlForm.Kind.ELEMENT && holdsVariable(property.type());
    if (isOpen) {
      CodeBlock stated = form.isEmpty() ? call("element", property.xml().name(), "") : form;
      return CodeBlock.of(",$W$L.typed()", stated);
    }
    return form.isEmpty() ? form : CodeBlock.of(",$W$L", form);
  }

  /** Returns the calls that have an inherited property carried in another way. */
  static CodeBlock inherited(InheritedXml inherited) {
    CodeBlock form = form(inherited.jsonName(), inherited.xml(), false);
    CodeBlock.Builder calls =
        CodeBlock.builder()
            .add(
                ".inherited($L,$W$L)",
                Literals.string(inherited.jsonName()),
                form.isEmpty() ? call("element", inherited.xml().name(), "") : form);
    for (String alias : inherited.jsonAliases()) {
      calls.add(".alias($L)", Literals.string(alias));
    }
    return calls.build();
  }

  /** Returns the calls that name a type's root element and the type itself. */
  static List<CodeBlock> names(ObjectType type) {
    List<CodeBlock> calls = new ArrayList<>();
    Name otherwise = new Name("", defaultName(type.javaName()));
    Name typeName = Name.of(type.schemaName());
    if (!typeName.equals(otherwise)) {
      calls.add(name("xmlType", typeName));
    }
    if (type.rootElement() != null && !Name.of(type.rootElement()).equals(typeName)) {
      calls.add(name("xmlRoot", Name.of(type.rootElement())));
    }
    return calls;
  }

  /** As {@code ObjectType.Builder} of the runtime makes it. */
  private static String defaultName(String className) {
    return Character.toLowerCase(className.charAt(0)) + className.substring(1);
  }

  private static CodeBlock name(String method, Name name) {
    return name.namespace().isEmpty()
        ? CodeBlock.of(".$L($L)", method, Literals.string(name.local()))
        : CodeBlock.of(
            ".$L($L,$W$L)",
            method,
            Literals.string(name.local()),
            Literals.string(name.namespace()));
  }

  private static CodeBlock form(String jsonName, XmlForm xml, boolean nillable) {
    boolean sameName = xml.name().equals(jsonName) && xml.namespace().isEmpty();
    return switch (xml.kind()) {
      case TEXT -> CodeBlock.of("$T.text()", RuntimeTypes.XML);
      case ANY -> CodeBlock.of("$T.any()", RuntimeTypes.XML);
      case WORDS -> call("words", xml.name(), xml.namespace());
      case ATTRIBUTE ->
          sameName
              ? CodeBlock.of("$T.attribute()", RuntimeTypes.XML)
              : call("attribute", xml.name(), xml.namespace());
      case ELEMENT -> element(xml, sameName, nillable);
    };
  }

  private static CodeBlock element(XmlForm xml, boolean sameName, boolean nillable) {
    if (xml.wrapper() != null) {
      CodeBlock name = Literals.string(xml.name());
      return CodeBlock.of(
          "$T.wrapped($L,$W$L$L)",
          RuntimeTypes.XML,
          Literals.string(xml.wrapper()),
          name,
          namespace(xml.namespace()));
    }
    if (nillable) {
      return sameName
          ? CodeBlock.of("$T.nillable()", RuntimeTypes.XML)
          : call("nillable", xml.name(), xml.namespace());
    }
    return sameName ? CodeBlock.of("") : call("element", xml.name(), xml.namespace());
  }

  private static CodeBlock call(String method, String name, String namespace) {
    return CodeBlock.of(
        "$T.$L($L$L)", RuntimeTypes.XML, method, Literals.string(name), namespace(namespace));
  }

  private static CodeBlock namespace(String namespace) {
    return namespace.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(",$W$L", Literals.string(namespace));
  }

  private static boolean isList(TypeRef type) {
    return type instanceof TypeRef.ListOf || type instanceof TypeRef.OneOrMany;
  }

  private static boolean holdsVariable(TypeRef type) {
    if (type instanceof TypeRef.ListOf list) {
      return holdsVariable(list.element());
    }
    return type instanceof TypeRef.OneOrMany either
        ? holdsVariable(either.element())
        : type instanceof TypeRef.Variable;
  }
}
