package dev.oscarclient.generator.wsdl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WSDLs as people write them, and as nobody should. */
final class WsdlReaderTest {
  private static final Path INPUT = Path.of("src", "test", "golden", "soap", "input");

  private final Map<String, String> documents = new TreeMap<>();

  WsdlReaderTest() throws IOException {
    for (String file : new String[] {"ChartService.wsdl", "PersonService.wsdl", "chart.xsd"}) {
      documents.put(file, Files.readString(INPUT.resolve(file)));
    }
  }

  private WsdlDocument read(String name) {
    return new WsdlReader(
            (location, referrer) -> documents.containsKey(location) ? source(location) : null)
        .read(source(name));
  }

  private SchemaSource.Document source(String name) {
    return new SchemaSource.Document(name, documents.get(name).getBytes(StandardCharsets.UTF_8));
  }

  private void change(String file, String from, String to) {
    assertThat(documents.get(file)).contains(from);
    documents.put(file, documents.get(file).replace(from, to));
  }

  private static WsdlOperation operation(WsdlDocument document, String name) {
    assertThat(document.services()).hasSize(1);
    return document.services().get(0).operations().stream()
        .filter(operation -> operation.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsDocumentLiteral() {
    WsdlDocument chart = read("ChartService.wsdl");
    assertThat(chart.problems()).isEmpty();
    assertThat(chart.services().get(0).location())
        .isEqualTo("http://inside:8080/oscar/ws/ChartService");
    WsdlOperation get = operation(chart, "getChart");
    assertThat(get.rpc()).isFalse();
    assertThat(get.soap12()).isFalse();
    assertThat(get.action()).startsWith("urn:getChart");
    assertThat(get.origin()).isEqualTo("ChartService.wsdl:62");
    assertThat(get.docs().get(0)).startsWith("Gets a chart.");
    assertThat(get.faults())
        .containsExactly(
            new WsdlFault("ChartLocked", new SchemaName("http://ws.oscarehr.org/", "ChartLocked")));
    WsdlOperation add = operation(chart, "addNotes");
    assertThat(add.input().body()).extracting(WsdlPart::name).containsExactly("parameters");
    assertThat(add.input().headers()).extracting(WsdlPart::name).containsExactly("ticket");
    assertThat(chart.schemas().types())
        .anyMatch(type -> type.name().toString().equals("{urn:example:chart}signedNote"));
  }

  @Test
  void readsRpcOverSoap12AndTakesItsPortAmongOthers() {
    WsdlOperation rename = operation(read("PersonService.wsdl"), "rename");
    assertThat(rename.rpc()).isTrue();
    assertThat(rename.soap12()).isTrue();
    assertThat(rename.action()).isEqualTo("urn:rename");
    assertThat(rename.input().namespace()).isEqualTo("urn:example:rpc");
    assertThat(rename.output().body())
        .extracting(WsdlPart::name)
        .containsExactly("person", "count");
    assertThat(operation(read("PersonService.wsdl"), "ping").output().body()).isEmpty();
  }

  @Test
  void theOrderOfComponentsDoesNotMatter() {
    String whole = documents.get("PersonService.wsdl");
    int binding = whole.indexOf("<wsdl:binding");
    int types = whole.indexOf("<wsdl:types>");
    documents.put(
        "PersonService.wsdl",
        whole.substring(0, types)
            + whole.substring(binding).replace("</wsdl:definitions>", "")
            + whole.substring(types, binding)
            + "</wsdl:definitions>");
    assertThat(read("PersonService.wsdl").services().get(0).operations())
        .extracting(WsdlOperation::name)
        .containsExactly("rename", "ping");
  }

  @Test
  void aPartThatWasMovedToAnotherWsdlIsFound() {
    String whole = documents.get("PersonService.wsdl");
    String start = whole.substring(0, whole.indexOf("<wsdl:types>"));
    String types = whole.substring(whole.indexOf("<wsdl:types>"), whole.indexOf("<wsdl:binding"));
    documents.put("abstract.wsdl", start + types + "</wsdl:definitions>");
    documents.put(
        "PersonService.wsdl",
        start
            + "<wsdl:import namespace='http://ws.oscarehr.org/' location='abstract.wsdl'/>"
            + whole.substring(whole.indexOf("<wsdl:binding")));
    WsdlDocument person = read("PersonService.wsdl");
    assertThat(person.problems()).isEmpty();
    assertThat(person.imports()).containsExactly("abstract.wsdl");
    assertThat(operation(person, "rename").input().body()).hasSize(2);
  }

  @Test
  void aMissingImportCostsTheServiceAndIsNamedWithItsLine() {
    change(
        "PersonService.wsdl",
        "  <wsdl:types>",
        "<wsdl:import namespace='x' location='gone.wsdl'/>\n  <wsdl:types>");
    WsdlDocument person = read("PersonService.wsdl");
    assertThat(person.services()).isEmpty();
    assertThat(person.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.where()).isEqualTo("PersonService.wsdl:5");
              assertThat(problem.what()).contains("gone.wsdl");
            });
  }

  @Test
  void importsInACircleEnd() {
    change(
        "PersonService.wsdl",
        "  <wsdl:types>",
        "<wsdl:import namespace='x' location='PersonService.wsdl'/>\n  <wsdl:types>");
    assertThat(read("PersonService.wsdl").services()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "<soap12:binding style=\"rpc\" transport=\"http://schemas.xmlsoap.org/soap/http\"/>,"
        + " <soap12:binding style=\"rpc\" transport=\"urn:jms\"/>, the transport urn:jms",
    "<soap12:binding style=\"rpc\" transport=\"http://schemas.xmlsoap.org/soap/http\"/>,"
        + " <http:binding verb=\"POST\"/>, an HTTP POST binding",
    "<soap12:binding style=\"rpc\" transport=\"http://schemas.xmlsoap.org/soap/http\"/>,"
        + " <tns:corba/>, a binding of kind {http://ws.oscarehr.org/}corba",
    "binding=\"tns:PersonSoap12\", binding=\"tns:Gone\", its binding"
        + " {http://ws.oscarehr.org/}Gone is missing"
  })
  void unsupportedBindingsAreNamed(String from, String to, String told) {
    change("PersonService.wsdl", from, to);
    WsdlDocument person = read("PersonService.wsdl");
    assertThat(person.services()).isEmpty();
    assertThat(person.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).contains(told).contains("an HTTP GET binding");
              assertThat(problem.where()).matches("PersonService\\.wsdl:\\d+");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "namespace=\"urn:example:rpc\" use=\"literal\"/></wsdl:input>,"
        + " namespace=\"urn:example:rpc\" use=\"encoded\"/></wsdl:input>, encoded",
    "<wsdl:message name=\"rename\">, <wsdl:message name=\"other\">, is missing",
    "name=\"to\" type=\"xs:string\", name=\"to\" element=\"tns:to\", gives no type",
    "<wsdl:operation name=\"rename\"><wsdl:input, <wsdl:operation name=\"other\"><wsdl:input,"
        + " port type does not have it"
  })
  void anOperationThatCannotBeCalledCostsNoOther(String from, String to, String told) {
    documents.put(
        "PersonService.wsdl", documents.get("PersonService.wsdl").replaceFirst(quoted(from), to));
    WsdlDocument person = read("PersonService.wsdl");
    assertThat(person.services().get(0).operations())
        .extracting(WsdlOperation::name)
        .containsExactly("ping");
    assertThat(person.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("rename").contains(told));
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }

  @Test
  void attachmentsAreToldToBeUnsupported() {
    change(
        "PersonService.wsdl",
        "<wsdl:input><soap12:body namespace=\"urn:example:rpc\" use=\"literal\"/></wsdl:input>\n"
            + "      <wsdl:output>",
        "<wsdl:input><mime:multipartRelated xmlns:mime='http://schemas.xmlsoap.org/wsdl/mime/'/>"
            + "</wsdl:input>\n      <wsdl:output>");
    assertThat(read("PersonService.wsdl").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("attachments"));
  }

  /** Wherever a document ends or is damaged, it costs that document alone. */
  @Test
  void brokenDocumentsGiveWarningsAndNothingElse() {
    String whole = documents.get("PersonService.wsdl");
    for (int end = 0; end < whole.length(); end += 37) {
      documents.put("PersonService.wsdl", whole.substring(0, end));
      WsdlDocument broken = read("PersonService.wsdl");
      assertThat(broken.services()).isEmpty();
      assertThat(broken.problems())
          .isNotEmpty()
          .allMatch(problem -> problem.severity() == Problem.Severity.WARNING)
          .allMatch(problem -> problem.where().startsWith("PersonService.wsdl"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"name=", "type=", "message=", "binding=", "element=", "tns:", "wsdl:"})
  void missingAttributesAndPrefixesAreNoExceptions(String removed) {
    for (String file : new String[] {"ChartService.wsdl", "PersonService.wsdl"}) {
      String whole = documents.get(file);
      for (int at = whole.indexOf(removed); at >= 0; at = whole.indexOf(removed, at + 1)) {
        documents.put(
            file, whole.substring(0, at) + "x" + whole.substring(at + removed.length() - 1));
        WsdlDocument changed = read(file);
        assertThat(changed.problems())
            .allMatch(problem -> problem.severity() == Problem.Severity.WARNING);
      }
      documents.put(file, whole);
    }
  }

  @Test
  void entitiesAreRefused() {
    change(
        "PersonService.wsdl",
        "<wsdl:definitions",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><wsdl:definitions");
    WsdlDocument person = read("PersonService.wsdl");
    assertThat(person.services()).isEmpty();
    assertThat(person.problems().get(0).what()).contains("DOCTYPE");
  }

  @Test
  void anAbstractWsdlHasNoService() {
    String whole = documents.get("PersonService.wsdl");
    documents.put(
        "PersonService.wsdl",
        whole.substring(0, whole.indexOf("<wsdl:binding")) + "</wsdl:definitions>");
    assertThat(read("PersonService.wsdl").problems().get(0).what())
        .isEqualTo("The WSDL describes no service.");
  }
}
