package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.SoapModel;
import java.io.IOException;
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

  /**
   * Writes two services into a folder: a chart's, and another of the same types.
   *
   * @param changes of the other one's document: from, to, from, to, ...
   */
  static Path twoServices(Path folder, String... changes) throws IOException {
    Files.createDirectories(folder);
    String chart = Files.readString(GOLDEN.resolve("ChartService.wsdl"));
    String other = chart.replace("ChartService", "OtherService").replace("ChartWs", "OtherWs");
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(other).contains(changes[i]);
      other = other.replace(changes[i], changes[i + 1]);
    }
    Files.writeString(folder.resolve("ChartService.wsdl"), chart);
    Files.writeString(folder.resolve("OtherService.wsdl"), other);
    Files.copy(GOLDEN.resolve("chart.xsd"), folder.resolve("chart.xsd"));
    return folder;
  }

  static List<String> all() {
    return List.of("golden", "nasty", "sandbox", "oscar19", "openo26");
  }
}
