package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not in order: every problem is told, with its place and what to do. */
class WadlProblemsTest {

  @Test
  void oneBrokenDocumentDoesNotHideTheOthers() {
    String good =
        Wadls.OPEN
            + "<resources><resource path='a'><method name='GET'/></resource></resources>"
            + "</application>";
    WadlReadResult result =
        Wadls.readAll(
            Wadls.source("1.wadl", ""),
            Wadls.source("2.wadl", good),
            Wadls.source("3.wadl", good.substring(0, 100)),
            Wadls.source("4.wadl", "<application xmlns='http://research.sun.com/wadl/2006/10'/>"));
    assertThat(result.documents()).extracting(WadlDocument::name).containsExactly("2.wadl");
    assertThat(result.problems())
        .extracting(Problem::where)
        .containsExactly("1.wadl", "3.wadl:1:101", "4.wadl:1");
    assertThat(result.allProblems()).isEqualTo(result.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
  void anEmptyDocument(String text) {
    assertUnreadable(text, "bad.wadl", "The document is empty.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>Login</body></html>",
        "\n<HTML><head><title>403</title>",
        "<!-- firewall --><html lang='en'><p>blocked</html>",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0' 'x.dtd'><html/>",
        "<?xml version='1.0'?><h:html xmlns:h='http://www.w3.org/1999/xhtml'/>",
      })
  void anHtmlPage(String text) {
    assertUnreadable(text, "bad.wadl", "This is an HTML page, not a WADL.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Access denied | bad.wadl | neither XML nor JSON",
        "<applic | bad.wadl:1:8 | malformed",
        "<application/> | bad.wadl:1 | The application element is in no namespace",
        "<a:application xmlns:a='http://research.sun.com/wadl/2006/10'/> | bad.wadl:1 | unknown"
            + " namespace \"http://research.sun.com/wadl/2006/10\"",
        "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'/> | bad.wadl:1 | The root element is"
            + " \"definitions\"",
        "<x xmlns='http://wadl.dev.java.net/2009/02'/> | bad.wadl:1 | The root element is \"x\"",
      })
  void aDocumentThatIsNoWadl(String text, String where, String what) {
    Problem problem = unreadable(text);
    assertThat(problem.what()).contains(what);
    assertThat(problem.where()).isEqualTo(where);
  }

  @Test
  void malformedXmlIsReportedInEnglishWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      Problem problem = unreadable(Wadls.OPEN + "\n  <resources>\n</application>");
      assertThat(problem)
          .hasToString(
              "bad.wadl:3:3: The XML is malformed: The element type \"resources\" must be"
                  + " terminated by the matching end-tag \"</resources>\". The document is damaged"
                  + " or cut off. Fetch it again, from the address of the web services followed by"
                  + " ?_wadl.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void bytesThatAreNotOfTheEncodingAreReported() {
    byte[] latin = (Wadls.OPEN + "\n<doc>caf\u00e9</doc>").getBytes(StandardCharsets.ISO_8859_1);
    WadlReadResult result = Wadls.readAll(new WadlReader.Source("bad.wadl", latin));
    assertThat(Wadls.texts(result.problems()))
        .singleElement()
        .asString()
        .contains("bad.wadl:2:", "UTF-8 sequence");
  }

  @Test
  void utf16IsRead() {
    byte[] content =
        (Wadls.OPEN
                + "<resources><resource path='a'><method name='GET'/></resource></resources>"
                + "</application>")
            .getBytes(StandardCharsets.UTF_16);
    WadlReadResult result = Wadls.readAll(new WadlReader.Source("a.wadl", content));
    assertThat(Wadls.calls(result.documents().get(0))).containsExactly("GET /a");
  }

  @Test
  void aDocumentWithoutOperationsIsWorthAWarning() {
    WadlDocument document = Wadls.readInside("<resources base='http://h/'/>");
    assertThat(document.operations()).isEmpty();
    assertThat(Wadls.texts(document.problems()))
        .singleElement()
        .asString()
        .startsWith("WARNING test.wadl:1: The document describes no operation.");
  }

  @Test
  void everyWrongPartIsReportedAndTheRestKept() {
    WadlDocument document =
        Wadls.readResources(
            """
            <resource path="/a/{id" queryType="multipart/form-data">
              <method/>
              <method name="GET IT"/>
              <method name="GET">
                <request>
                  <param style="query"/>
                  <param name="c" style="cookie"/>
                  <param name="p" style="plain"/>
                  <param name="q" style="query" required="maybe"/>
                  <representation mediaType="text/xml" element="no:where"/>
                </request>
                <response status="200 okay 99"/>
              </method>
            </resource>
            """);
    assertThat(Wadls.calls(document)).containsExactly("GET /a/{id");
    WadlOperation get = document.operations().get(0);
    assertThat(get.parameters()).extracting(WadlParameter::name).containsExactly("q");
    assertThat(get.requests().get(0).element()).isEqualTo(new WadlName("", "where"));
    assertThat(get.responses().get(0).statuses()).containsExactly(200);
    assertThat(Wadls.texts(document.problems()))
        .allMatch(text -> text.startsWith("WARNING test.wadl:"))
        .extracting(text -> text.substring("WARNING test.wadl:".length()).replaceAll("[.;] .*", ""))
        .containsExactly(
            "1 (/a/{id): The path \"/a/{id\" has an unbalanced or nameless variable",
            "1 (/a/{id): The resource wants its query as \"multipart/form-data\"",
            "2 (/a/{id): A method has no name",
            "3 (/a/{id): The method name \"GET IT\" is no HTTP verb",
            "6 (GET /a/{id): A parameter has no name",
            "7 (GET /a/{id): The parameter \"c\" has the unknown style \"cookie\"",
            "8 (GET /a/{id): The parameter \"p\" has style plain outside a representation",
            "9 (GET /a/{id): The attribute required is neither true nor false but \"maybe\"",
            "10 (GET /a/{id): The prefix of the element \"no:where\" is not declared",
            "12 (GET /a/{id): The status \"okay\" is no HTTP status",
            "12 (GET /a/{id): The status \"99\" is no HTTP status");
  }

  @Test
  void whatADocumentSaysCannotRewriteATerminal() {
    WadlDocument document =
        Wadls.readResources(
            "<resource path='a'><method name='&#x9b;2J&#x85;&#x202e;"
                + "x".repeat(500)
                + "'/><method name='GET'/></resource>");
    String problem = document.problems().get(0).toString();
    assertThat(problem.chars().noneMatch(Character::isISOControl)).isTrue();
    assertThat(problem).doesNotContain("\u202e").contains("...").hasSizeLessThan(300);
  }

  @Test
  void tooManyProblemsAreSummedUp() {
    WadlDocument document =
        Wadls.readResources(
            "<resource path='a'>" + "<method/>".repeat(250) + "<method name='GET'/></resource>");
    assertThat(document.problems()).hasSize(101);
    assertThat(document.problems().get(100).what()).startsWith("150 more problems");
  }

  private static void assertUnreadable(String text, String where, String what) {
    Problem problem = unreadable(text);
    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(problem.where()).isEqualTo(where);
    assertThat(problem.what()).isEqualTo(what);
    assertThat(problem.advice()).isNotBlank();
  }

  private static Problem unreadable(String text) {
    WadlReadResult result = Wadls.readAll(Wadls.source("bad.wadl", text));
    assertThat(result.documents()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }
}
