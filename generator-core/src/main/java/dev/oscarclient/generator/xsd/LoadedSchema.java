package dev.oscarclient.generator.xsd;

import org.apache.ws.commons.schema.XmlSchema;

/**
 * A schema, or the part of one that could be read, as Apache XmlSchema has it.
 *
 * @param document name of the document, for messages
 */
record LoadedSchema(XmlSchema schema, String document) {}
