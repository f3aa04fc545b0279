package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wadl.WadlDocument;

/**
 * A WADL document and what it describes.
 *
 * @param address the REST address below {@code /ws}, e.g. {@code /services}
 * @param document either form
 */
public record AddressedWadl(String address, WadlDocument document) {}
