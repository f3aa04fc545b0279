package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.ws.commons.schema.XmlSchema;
import org.apache.ws.commons.schema.XmlSchemaCollection;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** What real servers publish, against what their classes are. */
class OscarDocumentsTest {

  @ParameterizedTest
  @CsvSource({
    "oscar19, services",
    "oscar19, rs",
    "openo26, services",
    "openo26, rs",
  })
  void bothFormsHoldEveryOperationExactlyOnce(String version, String address) throws IOException {
    Path folder = SharedFolder.specs(version);
    WadlReadResult result =
        new WadlReader()
            .read(
                List.of(source(folder, address + ".wadl"), source(folder, address + ".wadl.json")));

    assertThat(result.problems()).isEmpty();
    List<String> expected = truth(folder, "/" + address);
    WadlDocument xml = result.documents().get(0);
    WadlDocument json = result.documents().get(1);
    assertThat(xml.jsonForm()).isFalse();
    assertThat(json.jsonForm()).isTrue();
    assertThat(Wadls.calls(xml)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(Wadls.calls(json)).containsExactlyElementsOf(Wadls.calls(xml));
    assertThat(xml.uncallable())
        .extracting(WadlDocument.WadlPath::path)
        .containsExactly("/schedule/appointment/{id}/updateUrgency");
  }

  @ParameterizedTest
  @CsvSource({
    "oscar19, services",
    "oscar19, rs",
    "openo26, services",
    "openo26, rs",
  })
  void bothFormsAgreeOnEverythingButTheElement(String version, String address) throws IOException {
    Path folder = SharedFolder.specs(version);
    List<WadlDocument> documents =
        new WadlReader()
            .read(
                List.of(source(folder, address + ".wadl"), source(folder, address + ".wadl.json")))
            .documents();
    List<WadlOperation> xml = documents.get(0).operations();
    List<WadlOperation> json = documents.get(1).operations();

    int named = 0;
    for (int i = 0; i < xml.size(); i++) {
      assertThat(json.get(i).parameters()).isEqualTo(xml.get(i).parameters());
      assertThat(mediaTypes(json.get(i))).isEqualTo(mediaTypes(xml.get(i)));
      for (WadlOperation.WadlResponse response : json.get(i).responses()) {
        for (WadlRepresentation representation : response.representations()) {
          named += representation.element() == null ? 0 : 1;
        }
      }
    }
    assertThat(named).isGreaterThan(xml.size() / 2);
  }

  @ParameterizedTest
  @CsvSource({
    "oscar19, services.wadl",
    "oscar19, services.wadl.json",
    "openo26, rs.wadl",
    "openo26, rs.wadl.json",
  })
  void schemaReferencesResolve(String version, String file) throws IOException {
    WadlDocument document =
        new WadlReader()
            .read(List.of(source(SharedFolder.specs(version), file)))
            .documents()
            .get(0);
    assertThat(document.schemas()).hasSize(1);
    Element root = document.schemas().get(0);
    XmlSchema schema = new XmlSchemaCollection().read(root);
    assertThat(schema.getSchemaTypes()).hasSizeGreaterThan(100);
    int references = 0;
    for (XmlSchemaElement element : schema.getElements().values()) {
      if (element.getSchemaTypeName() != null) {
        assertThat(element.getSchemaType()).as(element.getName()).isNotNull();
        references++;
      }
    }
    assertThat(references).isGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource({"oscar19", "openo26"})
  void oauthAddressesAreReadInBothForms(String version) throws IOException {
    Path folder = SharedFolder.specs(version);
    WadlReadResult result =
        new WadlReader()
            .read(List.of(source(folder, "oauth.wadl"), source(folder, "oauth.wadl.json")));
    assertThat(result.allProblems()).isEmpty();
    List<String> xml = Wadls.calls(result.documents().get(0));
    assertThat(xml).isNotEmpty();
    assertThat(Wadls.calls(result.documents().get(1))).isEqualTo(xml);
  }

  private static Map<String, Integer> mediaTypes(WadlOperation operation) {
    Map<String, Integer> counts = new TreeMap<>();
    for (WadlRepresentation request : operation.requests()) {
      counts.merge("> " + request.mediaType(), 1, Integer::sum);
    }
    for (WadlOperation.WadlResponse response : operation.responses()) {
      for (WadlRepresentation representation : response.representations()) {
        counts.merge("< " + representation.mediaType(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static WadlReader.Source source(Path folder, String file) throws IOException {
    return new WadlReader.Source(file, Files.readAllBytes(folder.resolve(file)));
  }

  private static List<String> truth(Path folder, String address) throws IOException {
    List<String> calls = new ArrayList<>();
    for (JsonNode operation : new ObjectMapper().readTree(folder.resolve("truth.json").toFile())) {
      if (operation.get("address").asText().equals(address)) {
        calls.add(operation.get("httpMethod").asText() + " " + operation.get("fullPath").asText());
      }
    }
    return calls;
  }
}
