package dev.oscarclient.generator.jaxws;

/**
 * What the schemas of one document are made of.
 *
 * @param components what has to be in them
 * @param types to look up what a type extends
 * @param names of the types
 * @param prefixes of the document
 */
record SchemaContext(
    Components components, ReachedTypes types, SchemaNames names, Prefixes prefixes) {}
