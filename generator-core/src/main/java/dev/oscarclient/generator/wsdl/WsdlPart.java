package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import org.jspecify.annotations.Nullable;

/**
 * One part of a message: a global element, or for rpc a type.
 *
 * @param name of the part
 * @param element the global element it is, or {@code null}
 * @param type its type where it is no global element, or {@code null}
 */
public record WsdlPart(String name, @Nullable SchemaName element, @Nullable SchemaTypeRef type) {}
