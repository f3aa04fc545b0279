package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.xsd.Unit.Scope;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexContent;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaContent;
import org.apache.ws.commons.schema.XmlSchemaContentModel;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentExtension;
import org.apache.ws.commons.schema.XmlSchemaSimpleContentRestriction;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.jspecify.annotations.Nullable;

/**
 * Converts complex types. Mixed content keeps its elements and gets an optional text part beside
 * them: where text stands between the elements is lost, which no data type of a server says
 * anything with.
 */
final class ComplexTypes {
  private static final SchemaTypeRef STRING = new SchemaTypeRef.BuiltIn("string");

  private final Components components;
  private final TypeReferences references;
  private final SimpleTypes simpleTypes;
  private final Attributes attributes;
  private final Particles particles;
  private final ConversionProblems problems;

  /** What a type adds to its base, whichever way the schema writes it. */
  private record Content(
      @Nullable QName base,
      boolean simple,
      @Nullable XmlSchemaSimpleType restricted,
      @Nullable XmlSchemaParticle particle,
      List<?> attributes,
      boolean mixed) {}

  /** What a base is for a type: one to inherit from, or the type of its text. */
  private record Base(@Nullable SchemaName inherited, @Nullable SchemaTypeRef text) {}

  ComplexTypes(
      Components components,
      TypeReferences references,
      SimpleTypes simpleTypes,
      GlobalElements elements,
      TypeTable table,
      ConversionProblems problems) {
    this.components = components;
    this.references = references;
    this.simpleTypes = simpleTypes;
    this.problems = problems;
    this.attributes = new Attributes(components, references, simpleTypes, table, problems);
    this.particles =
        new Particles(components, references, simpleTypes, this, elements, table, problems);
  }

  /** Returns whether a type has nothing but a content model. */
  static boolean isPlain(XmlSchemaComplexType type) {
    return type.getContentModel() == null
        && type.getAttributes().isEmpty()
        && type.getAnyAttribute() == null
        && !type.isMixed();
  }

  SchemaType.Complex convert(
      XmlSchemaComplexType type, SchemaName name, boolean anonymous, Unit unit) {
    Scope scope = unit.scope(name);
    Content content = content(type);
    Base base = base(content, scope);
    List<SchemaProperty> properties = new ArrayList<>();
    if (base.text() != null) {
      properties.add(text(base.text(), true));
    } else if (content.mixed()) {
      properties.add(text(STRING, false));
    }
    properties.addAll(particles.convert(content.particle(), scope).toProperties());
    properties.addAll(attributes.convert(content.attributes(), scope));
    return new SchemaType.Complex(
        name, anonymous, base.inherited(), type.isAbstract(), properties, Docs.of(type));
  }

  /**
   * Converts an anonymous {@linkplain #isPlain plain} type whose content model is known already.
   */
  static SchemaType.Complex plain(XmlSchemaComplexType type, SchemaName name, Parts parts) {
    return new SchemaType.Complex(name, true, null, false, parts.toProperties(), Docs.of(type));
  }

  private static Content content(XmlSchemaComplexType type) {
    XmlSchemaContentModel model = type.getContentModel();
    if (model == null) {
      return new Content(
          null, false, null, type.getParticle(), type.getAttributes(), type.isMixed());
    }
    boolean mixed =
        type.isMixed() || (model instanceof XmlSchemaComplexContent complex && complex.isMixed());
    XmlSchemaContent content = model.getContent();
    if (content instanceof XmlSchemaComplexContentExtension extension) {
      return new Content(
          extension.getBaseTypeName(),
          false,
          null,
          extension.getParticle(),
          extension.getAttributes(),
          mixed);
    }
    if (content instanceof XmlSchemaComplexContentRestriction restriction) {
      return new Content(
          restriction.getBaseTypeName(),
          false,
          null,
          restriction.getParticle(),
          restriction.getAttributes(),
          mixed);
    }
    if (content instanceof XmlSchemaSimpleContentExtension extension) {
      return new Content(
          extension.getBaseTypeName(), true, null, null, extension.getAttributes(), false);
    }
    if (content instanceof XmlSchemaSimpleContentRestriction restriction) {
      return new Content(
          restriction.getBaseTypeName(),
          true,
          restriction.getBaseType(),
          null,
          restriction.getAttributes(),
          false);
    }
    return new Content(null, false, null, null, List.of(), mixed);
  }

  private Base base(Content content, Scope scope) {
    if (content.base() == null) {
      if (!content.simple()) {
        return new Base(null, null);
      }
      return new Base(
          null,
          content.restricted() == null
              ? STRING
              : simpleTypes.inline(content.restricted(), scope.inner("value")));
    }
    SchemaTypeRef base = references.type(content.base(), scope.unit());
    if (base instanceof SchemaTypeRef.Defined defined
        && components.simpleType(defined.name()) == null) {
      return new Base(defined.name(), null);
    }
    if (content.simple()) {
      return new Base(null, base);
    }
    if (!(base instanceof SchemaTypeRef.Any)) {
      problems.warning(
          scope.unit(),
          "The type "
              + scope.path()
              + " has parts, but its base "
              + content.base().getLocalPart()
              + " has none.",
          "It is read without a base; correct the schema.");
    }
    return new Base(null, null);
  }

  private static SchemaProperty text(SchemaTypeRef type, boolean required) {
    return new SchemaProperty(
        "", "", SchemaProperty.Kind.TEXT, type, false, required, false, null, List.of());
  }
}
