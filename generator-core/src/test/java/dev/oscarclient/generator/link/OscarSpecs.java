package dev.oscarclient.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.SharedFolder;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlReadResult;
import dev.oscarclient.generator.wadl.WadlReader;
import dev.oscarclient.generator.xsd.SchemaReader;
import dev.oscarclient.generator.xsd.SchemaResolver;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of real OSCAR versions, which are no part of this project. */
final class OscarSpecs {
  private OscarSpecs() {}

  /** Returns the folder of a version; skips the test if the documents are not on this machine. */
  static Path folder(String version) {
    return SharedFolder.specs(version);
  }

  /** Returns what there is to link of a version's addresses. */
  static LinkRequest request(String version, List<String> addresses) {
    List<AddressedWadl> documents = new ArrayList<>();
    Map<String, SchemaSet> schemas = new HashMap<>();
    for (String address : addresses) {
      for (WadlDocument document : read(version, address.substring(1))) {
        documents.add(new AddressedWadl(address, document));
        if (!document.jsonForm()) {
          schemas.put(address, schemas(document));
        }
      }
    }
    return new LinkRequest(documents, schemas, addresses);
  }

  private static List<WadlDocument> read(String version, String name) {
    List<WadlReader.Source> sources = new ArrayList<>();
    for (String file : List.of(name + ".wadl", name + ".wadl.json")) {
      try {
        sources.add(new WadlReader.Source(file, Files.readAllBytes(folder(version).resolve(file))));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    WadlReadResult result = new WadlReader().read(sources);
    assertThat(result.problems()).isEmpty();
    return result.documents();
  }

  private static SchemaSet schemas(WadlDocument document) {
    List<SchemaSource> sources = new ArrayList<>();
    document.schemas().forEach(root -> sources.add(new SchemaSource.Inline(document.name(), root)));
    return new SchemaReader(SchemaResolver.NONE).read(sources);
  }

  /** Returns what reflection found on the server's classes, for some addresses. */
  static List<JsonNode> truth(String version, List<String> addresses) {
    List<JsonNode> operations = new ArrayList<>();
    try {
      byte[] json = Files.readAllBytes(folder(version).resolve("truth.json"));
      for (JsonNode operation : new ObjectMapper().readTree(json)) {
        if (addresses.contains(operation.get("address").asText())) {
          operations.add(operation);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return operations;
  }
}
