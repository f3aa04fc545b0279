package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.wadl.WadlName;
import dev.oscarclient.generator.wadl.WadlParameter;
import dev.oscarclient.generator.xsd.SchemaElement;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds what is said about one representation to a type, and says who decided. */
final class TypeBinder {

  /** A type and who decided it. */
  record Bound(TypeRef type, Binding binding) {}

  private final String address;
  private final TypeTable table;
  private final StandardTypes standardTypes;
  private final OverrideTypes overrideTypes;

  TypeBinder(
      String address, TypeTable table, StandardTypes standardTypes, OverrideTypes overrideTypes) {
    this.address = address;
    this.table = table;
    this.standardTypes = standardTypes;
    this.overrideTypes = overrideTypes;
  }

  /** Binds a body that is carried as JSON. */
  Bound bind(DescribedBody body) {
    if (body.plain() != null) {
      return plain(body.plain());
    }
    if (body.element() != null) {
      Bound bound = ofElement(body.element());
      if (bound != null) {
        return bound;
      }
    }
    if (body.className() != null) {
      return ofClass(body.className());
    }
    return body.element() != null
        ? open("element " + body.element().localName() + ", which the grammar does not have")
        : open("no class name published");
  }

  /** Returns whether something is said that makes JSON of a body whose media type is open. */
  boolean isJsonByType(DescribedBody body) {
    if (body.className() != null && JavaClasses.isFreeForm(body.className())) {
      return true;
    }
    return bind(body).binding().authority() != Authority.NONE;
  }

  /** CXF states the Java type of a simple body in a plain parameter. */
  private static Bound plain(WadlParameter parameter) {
    TypeRef scalar = new TypeRef.Scalar(BuiltInTypes.scalar(parameter.type()));
    return new Bound(
        parameter.repeating() ? new TypeRef.OneOrMany(scalar) : scalar,
        new Binding(Authority.WADL, "plain " + parameter.type(), true));
  }

  private @Nullable Bound ofElement(WadlName name) {
    SchemaElement element = table.grammar(address).element(name);
    if (element == null) {
      // Producers that are not CXF may write the class name into the XML form.
      boolean perhapsClass = name.namespace().isEmpty();
      Bound bound = perhapsClass ? ofClass(name.localName()) : null;
      return bound != null && bound.binding().authority() != Authority.NONE ? bound : null;
    }
    SchemaTypeRef ref = element.type();
    SchemaType type =
        ref instanceof SchemaTypeRef.Defined defined
            ? table.grammar(address).type(defined.name())
            : null;
    return type != null
        ? ofType(type, Authority.WADL, "element " + name.localName())
        : new Bound(
            table.ref(address, ref),
            new Binding(
                Authority.WADL,
                "element " + name.localName(),
                !table.ref(address, ref).equals(TypeRef.RAW_JSON)));
  }

  private Bound ofClass(String className) {
    String stated = "class " + className;
    ScalarKind scalar = JavaClasses.scalar(className);
    if (scalar != null) {
      // A single one would have come as a plain parameter.
      return new Bound(
          new TypeRef.OneOrMany(new TypeRef.Scalar(scalar)),
          new Binding(Authority.JSON_FORM, stated + ", alone or as a list", true));
    }
    if (JavaClasses.isFreeForm(className)) {
      return open(stated + ", which says nothing of its content");
    }
    SchemaType type = table.grammar(address).ofClass(className);
    if (type != null) {
      return ofType(type, Authority.JSON_FORM, stated);
    }
    Bound own = overrideTypes.ofClass(className);
    return own != null ? own : ofStandardClass(className);
  }

  /** A class whose shape the server does not publish may be one of OSCAR's own. */
  private Bound ofStandardClass(String className) {
    String stated = "class " + className;
    TypeRef type = standardTypes.ofClass(address, className);
    if (type == null) {
      return new Bound(
          TypeRef.RAW_JSON,
          new Binding(
              Authority.NONE,
              null,
              stated + ", which the grammar does not have",
              false,
              className));
    }
    String shape = stated + ", its shape from the catalogue";
    boolean generic = type instanceof TypeRef.Named named && !named.arguments().isEmpty();
    if (generic) {
      return new Bound(type, ofCatalogueShape(shape + ", content open", false));
    }
    return className.endsWith("Response") && !standardTypes.hasProperty(className, "id")
        ? new Bound(type, ofCatalogueShape(shape + ", alone as answers are", true))
        : new Bound(
            new TypeRef.OneOrMany(type), ofCatalogueShape(shape + ", alone or as a list", true));
  }

  private static Binding ofCatalogueShape(String detail, boolean typed) {
    return new Binding(Authority.JSON_FORM, Authority.CATALOG, detail, typed);
  }

  /**
   * The server names the element class of a list as it names a class that comes alone. Only
   * wrappers, made to be the answer themselves, are taken to come alone.
   */
  private Bound ofType(SchemaType type, Authority authority, String stated) {
    TypeRef ref = table.ref(address, type.name());
    if (GenericWrappers.isGeneric(type)) {
      return new Bound(ref, new Binding(authority, stated + ", content open", false));
    }
    return isWrapper(type)
        ? new Bound(
            ref,
            new Binding(authority, Authority.HEURISTIC, stated + ", alone as answers are", true))
        : new Bound(
            new TypeRef.OneOrMany(ref),
            new Binding(authority, stated + ", alone or as a list", true));
  }

  /**
   * Returns whether a type wraps an answer: {@code XxxResponse}, and nothing that has an identity
   * of its own, as a {@code ConsultationResponse} in a chart has.
   */
  private boolean isWrapper(SchemaType type) {
    if (!type.name().localName().endsWith("Response")) {
      return false;
    }
    return type instanceof SchemaType.Complex && !names(type).contains("id");
  }

  private Set<String> names(SchemaType type) {
    Set<String> names = new HashSet<>();
    Set<SchemaName> seen = new HashSet<>();
    SchemaType next = type;
    while (next instanceof SchemaType.Complex complex && seen.add(complex.name())) {
      for (SchemaProperty property : complex.properties()) {
        names.add(property.name());
      }
      next = complex.base() == null ? null : table.grammar(address).type(complex.base());
    }
    return names;
  }

  private static Bound open(String detail) {
    return new Bound(TypeRef.RAW_JSON, new Binding(Authority.NONE, detail, false));
  }
}
