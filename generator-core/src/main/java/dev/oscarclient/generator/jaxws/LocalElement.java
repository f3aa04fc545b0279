package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.jaxws.GlobalElement.Wrapper;
import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element in another.
 *
 * @param name as on the wire
 * @param type of one
 * @param outer the local name of the element around all of them, or {@code null}
 * @param repeating whether it may come several times
 * @param required whether it, or the element around, must be there
 * @param nillable whether {@code xsi:nil} is allowed
 * @param lexical what the text of a value is like
 * @param docs plain text; not to be trusted
 * @param beanName what accessors are to be called, or {@code null} if the tools choose the right
 *     name by themselves
 */
record LocalElement(
    QualifiedName name,
    TypeRef type,
    @Nullable String outer,
    boolean repeating,
    boolean required,
    boolean nillable,
    LexicalForm lexical,
    List<String> docs,
    @Nullable String beanName) {

  static LocalElement of(PropertyModel property, XmlForm xml, @Nullable String beanName) {
    return new LocalElement(
        new QualifiedName(xml.namespace(), xml.name()),
        Components.valueType(property),
        xml.wrapper(),
        xml.kind() == XmlForm.Kind.ELEMENT && property.type() instanceof TypeRef.ListOf,
        property.required(),
        property.nillable(),
        xml.lexical(),
        property.docs(),
        beanName);
  }

  static LocalElement of(Wrapper.Part part, @Nullable String beanName) {
    return new LocalElement(
        part.name(),
        part.type(),
        null,
        part.repeating(),
        part.required(),
        part.nillable(),
        part.lexical(),
        List.of(),
        beanName);
  }
}
