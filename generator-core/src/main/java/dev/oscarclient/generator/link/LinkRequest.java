package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.overrides.Overrides;
import dev.oscarclient.generator.xsd.SchemaSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be linked.
 *
 * @param documents all WADL documents of one server, both forms, any number for each address
 * @param schemas the grammar of each address; an address may have none
 * @param addresses patterns of the addresses a user wants, e.g. {@code /services}; empty for those
 *     meant for outside applications
 * @param excludedAddresses patterns of addresses to leave out of those
 * @param lineage the lineage of the bundled catalogue to take where lineages differ, or {@code
 *     null} to go by the documents. Without any document, that part of the catalogue is the
 *     description
 * @param lineageReason why that lineage, for the report
 * @param overrides what the user's own file says
 */
public record LinkRequest(
    List<AddressedWadl> documents,
    Map<String, SchemaSet> schemas,
    List<String> addresses,
    List<String> excludedAddresses,
    @Nullable Lineage lineage,
    String lineageReason,
    Overrides overrides) {

  /** Copies the collections. */
  public LinkRequest {
    documents = List.copyOf(documents);
    schemas = Map.copyOf(schemas);
    addresses = List.copyOf(addresses);
    excludedAddresses = List.copyOf(excludedAddresses);
  }

  /** Makes a request without a user's file. */
  public LinkRequest(
      List<AddressedWadl> documents,
      Map<String, SchemaSet> schemas,
      List<String> addresses,
      List<String> excludedAddresses,
      @Nullable Lineage lineage,
      String lineageReason) {
    this(documents, schemas, addresses, excludedAddresses, lineage, lineageReason, Overrides.NONE);
  }

  /** Makes a request whose lineage, if there is one, somebody asked for. */
  public LinkRequest(
      List<AddressedWadl> documents,
      Map<String, SchemaSet> schemas,
      List<String> addresses,
      List<String> excludedAddresses,
      @Nullable Lineage lineage) {
    this(documents, schemas, addresses, excludedAddresses, lineage, "as asked for");
  }

  /** Makes a request that goes by the documents. */
  public LinkRequest(
      List<AddressedWadl> documents, Map<String, SchemaSet> schemas, List<String> addresses) {
    this(documents, schemas, addresses, List.of(), null);
  }

  /** Returns this request with a user's file. */
  public LinkRequest withOverrides(Overrides file) {
    return new LinkRequest(
        documents, schemas, addresses, excludedAddresses, lineage, lineageReason, file);
  }
}
