package dev.oscarclient.generator.link;

import dev.oscarclient.generator.xsd.SchemaSet;
import java.util.List;
import java.util.Map;

/**
 * What is to be linked.
 *
 * @param documents all WADL documents of one server, both forms, any number for each address
 * @param schemas the grammar of each address; an address may have none
 * @param addresses the addresses a user wants, e.g. {@code /services}; empty for those meant for
 *     outside applications
 */
public record LinkRequest(
    List<AddressedWadl> documents, Map<String, SchemaSet> schemas, List<String> addresses) {

  /** Copies the collections. */
  public LinkRequest {
    documents = List.copyOf(documents);
    schemas = Map.copyOf(schemas);
    addresses = List.copyOf(addresses);
  }
}
