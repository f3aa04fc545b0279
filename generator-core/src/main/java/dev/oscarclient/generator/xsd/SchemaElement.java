package dev.oscarclient.generator.xsd;

/**
 * A global element.
 *
 * @param name its name
 * @param type its type; an anonymous type has a name made from the element's
 * @param nillable whether {@code xsi:nil} is allowed
 */
public record SchemaElement(SchemaName name, SchemaTypeRef type, boolean nillable) {}
