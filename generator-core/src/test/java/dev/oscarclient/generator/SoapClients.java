package dev.oscarclient.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Generates SOAP clients for tests. */
final class SoapClients {
  static final String PACKAGE = "com.example.clinic";

  private SoapClients() {}

  /** Generates from documents, with REST where they describe it. */
  static GeneratorResult generate(Path documents, Path output) {
    return generate(documents, output, ModelOptions.DEFAULT);
  }

  static GeneratorResult generate(Path documents, Path output, ModelOptions options) {
    try {
      return new OscarClientGenerator()
          .generate(
              GeneratorRequest.builder(
                      new DescriptionSource.Documents(List.of(documents)), PACKAGE, output)
                  .options(options)
                  .soap(true)
                  .build());
    } catch (GeneratorException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns what was written, by relative path. */
  static SortedMap<String, String> files(Path output) {
    return FileTree.read(output);
  }
}
