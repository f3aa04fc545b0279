package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.SoapModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** WSDLs that enriched documents are made of in tests. */
final class EnrichedWsdls {
  /** Two services with several namespaces, rpc, SOAP 1.2. */
  static final Path GOLDEN = Path.of("src", "test", "golden", "soap", "input");

  /** All that schemas allow and servers hardly do, with names that nobody should choose. */
  static final Path NASTY =
      Path.of("src", "test", "resources", "dev", "oscarclient", "generator", "wsdl-nasty");

  /** Those of the sandbox. */
  static final Path SANDBOX =
      Path.of("..", "samples", "checked-in-client", "src", "main", "oscar", "wsdl");

  private EnrichedWsdls() {}

  /** Returns the documents that a name stands for; of a real server's, its WSDLs. */
  static Path documents(String name) {
    return switch (name) {
      case "golden" -> GOLDEN;
      case "nasty" -> NASTY;
      case "sandbox" -> SANDBOX;
      default -> SharedFolder.specs().resolve(name).resolve("wsdl");
    };
  }

  static SoapModel model(Path documents, Path output) {
    return SoapClients.generate(documents, output).model().soap();
  }

  /** Copies WSDLs of one service, each with changes; given as file name, from, to, from, to, ... */
  static void write(Path folder, Path original, String file, String... changes) {
    try {
      String text = Files.readString(original);
      for (int i = 0; i < changes.length; i += 2) {
        assertThat(text).contains(changes[i]);
        text = text.replace(changes[i], changes[i + 1]);
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> all() {
    return List.of("golden", "nasty", "sandbox", "oscar19", "openo26");
  }
}
