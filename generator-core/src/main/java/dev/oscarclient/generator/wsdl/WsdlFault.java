package dev.oscarclient.generator.wsdl;

import dev.oscarclient.generator.xsd.SchemaName;

/**
 * A declared fault.
 *
 * @param name e.g. {@code NotAuthorisedException}
 * @param element the global element in the fault's detail
 */
public record WsdlFault(String name, SchemaName element) {}
