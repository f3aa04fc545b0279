package dev.oscarclient.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the sandbox says of itself: service list, WADL in both forms, WSDLs. */
class PublishedTest {
  private static final String WADL = "http://wadl.dev.java.net/2009/02";

  private static Path documents;

  @BeforeAll
  static void fetch(@TempDir Path folder) throws Exception {
    try (SandboxServer server =
        SandboxServer.start(SandboxOptions.DEFAULT.withContext("/kaiemr"))) {
      PublishedDocuments.save(server, folder);
    }
    documents = folder;
  }

  @Test
  void listNamesEveryAddress() throws IOException {
    assertThat(text("index.html"))
        .contains(
            "/kaiemr/ws/LoginService?wsdl",
            "/kaiemr/ws/ScheduleService?wsdl",
            "/kaiemr/ws/services?_wadl",
            "/kaiemr/ws/rs?_wadl",
            "/kaiemr/ws/oauth?_wadl");
    assertThat(text("index-unformatted.txt")).doesNotContain("<").contains("/ws/LoginService");
  }

  @Test
  void wadlHasSixtyOperationsAndMore() throws Exception {
    Document wadl = parse(text("services.wadl"));
    assertThat(wadl.getElementsByTagNameNS(WADL, "method").getLength()).isGreaterThanOrEqualTo(60);
    List<String> roots = childPaths(first(wadl.getElementsByTagNameNS(WADL, "resources")));
    assertThat(roots).hasSizeGreaterThanOrEqualTo(8).contains("/demographics", "/schedule");
    assertThat(roots.stream().filter("/kiosk"::equals)).as("siblings of one path").hasSize(2);
  }

  @Test
  void xmlFormDoesNotSayWhatABodyIs() throws Exception {
    NodeList representations =
        parse(text("services.wadl")).getElementsByTagNameNS(WADL, "representation");
    for (int i = 0; i < representations.getLength(); i++) {
      assertThat(((Element) representations.item(i)).hasAttribute("element")).isFalse();
    }
  }

  @Test
  void jsonFormIsAStringOfXmlThatNamesClasses() throws Exception {
    String xml = new ObjectMapper().readTree(text("services.wadl.json")).textValue();
    assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?><application>");
    Map<String, List<String>> elements = elementsByOperation(parse(xml));
    assertThat(elements)
        .containsEntry("GET /demographics/{dataId}", List.of("DemographicTo1", ""))
        .containsEntry("POST /demographics/search", List.of("JSONObject", "AbstractSearchResponse"))
        .containsEntry("POST /rx/prescribe", List.of("DrugTo1", "", "PrescriptionResponse", ""))
        .containsEntry("POST /kiosk/tickets", List.of("JSONObject", "KioskTicket"))
        .containsEntry("PATCH /kiosk/devices/{id : \\d+}", List.of("JSONObject", "KioskDevice"));
  }

  @Test
  void bothFormsListTheSameResourcesInTheSameOrder() throws Exception {
    String json = new ObjectMapper().readTree(text("services.wadl.json")).textValue();
    assertThat(List.copyOf(elementsByOperation(parse(json)).keySet()))
        .isEqualTo(List.copyOf(elementsByOperation(parse(text("services.wadl"))).keySet()));
  }

  @Test
  void rsPublishesTheSameResources() throws Exception {
    assertThat(elementsByOperation(parse(text("rs.wadl"))).keySet())
        .isEqualTo(elementsByOperation(parse(text("services.wadl"))).keySet());
  }

  @Test
  void wsdlsAreInOscarsNamespace() throws Exception {
    Document wsdl = parse(text("wsdl/ScheduleService.wsdl"));
    assertThat(wsdl.getDocumentElement().getAttribute("targetNamespace"))
        .isEqualTo("http://ws.oscarehr.org/");
    assertThat(text("wsdl/LoginService.wsdl")).contains("login2", "NotAuthorisedException");
  }

  /** Verb and path of each operation with the classes of its representations, in WADL's order. */
  private static Map<String, List<String>> elementsByOperation(Document wadl) {
    Map<String, List<String>> result = new LinkedHashMap<>();
    NodeList methods = wadl.getElementsByTagNameNS("*", "method");
    for (int i = 0; i < methods.getLength(); i++) {
      Element method = (Element) methods.item(i);
      StringBuilder path = new StringBuilder();
      for (var node = method.getParentNode(); node instanceof Element e; node = e.getParentNode()) {
        if (e.getLocalName().equals("resource")) {
          path.insert(0, e.getAttribute("path"));
        }
      }
      List<String> elements = new ArrayList<>();
      NodeList representations = method.getElementsByTagNameNS("*", "representation");
      for (int j = 0; j < representations.getLength(); j++) {
        elements.add(((Element) representations.item(j)).getAttribute("element"));
      }
      result.put(method.getAttribute("name") + " " + path, elements);
    }
    return result;
  }

  private static List<String> childPaths(Element parent) {
    List<String> paths = new ArrayList<>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        paths.add(element.getAttribute("path"));
      }
    }
    return paths;
  }

  private static Element first(NodeList nodes) {
    return (Element) nodes.item(0);
  }

  private static String text(String file) throws IOException {
    return Files.readString(documents.resolve(file));
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    // The JSON form declares UTF-16 whatever its bytes are.
    String declared = xml.replaceFirst("encoding=\"UTF-16\"", "encoding=\"UTF-8\"");
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(declared.getBytes(StandardCharsets.UTF_8)));
  }
}
