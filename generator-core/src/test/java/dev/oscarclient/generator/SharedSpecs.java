package dev.oscarclient.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.link.LinkRequest;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.snapshot.LooseDocuments;
import dev.oscarclient.generator.wadl.WadlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents of real servers, which lie beside the project and not in it. */
final class SharedSpecs {

  private SharedSpecs() {}

  /** Returns the folder of shared facts; skips the test if there is none. */
  static Path folder() {
    return SharedFolder.path();
  }

  /** Returns the documents of an address of a version. */
  static List<Path> documents(String version, String address) {
    Path folder = folder().resolve("oscar-specs").resolve(version);
    String name = address.substring(1);
    return new ArrayList<>(
        List.of(folder.resolve(name + ".wadl"), folder.resolve(name + ".wadl.json")));
  }

  /** Links an address of a version. */
  static LinkResult link(String version, String address) {
    return link(documents(version, address), List.of(address));
  }

  /** Links documents. */
  static LinkResult link(List<Path> documents, List<String> addresses) {
    return Linker.link(request(documents, addresses));
  }

  /** Reads documents. */
  static LinkRequest request(List<Path> documents, List<String> addresses) {
    return new DescriptionReader(LooseDocuments.open(documents), new WadlReader())
        .read(addresses, List.of(), null);
  }

  /** Reads a JSON file of the shared folder. */
  static JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(folder().resolve(path).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
