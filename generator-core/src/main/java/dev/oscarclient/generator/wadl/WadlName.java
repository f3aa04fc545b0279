package dev.oscarclient.generator.wadl;

/**
 * A qualified name as resolved where it stands. A name without prefix resolves to no namespace:
 * OSCAR's documents have WADL's as default namespace, which is never meant.
 *
 * @param namespace empty for none
 * @param localName the local part
 */
public record WadlName(String namespace, String localName) {}
