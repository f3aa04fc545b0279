package dev.oscarclient.generator.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class SecureXmlTest {

  @Test
  void keepsNamesNamespacesTextAndLines() throws SAXException {
    Document document =
        parse(
            """
            <?xml version="1.0"?><!-- a -->
            <p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2">
              <b xmlns="">one<!-- x --> <![CDATA[<two>]]> &amp; three</b>
            </p:a>
            """);
    Element a = document.getDocumentElement();
    assertThat(a.getNamespaceURI()).isEqualTo("urn:p");
    assertThat(a.getNodeName()).isEqualTo("p:a");
    assertThat(a.getAttributeNS("urn:p", "x")).isEqualTo("1");
    assertThat(a.getAttribute("y")).isEqualTo("2");
    assertThat(a.getAttributeNS("http://www.w3.org/2000/xmlns/", "p")).isEqualTo("urn:p");
    assertThat(a.lookupNamespaceURI(null)).isEqualTo("urn:d");
    Node b = a.getFirstChild();
    assertThat(b.getLocalName()).isEqualTo("b");
    assertThat(b.getNamespaceURI()).isNull();
    assertThat(b.getTextContent()).isEqualTo("one <two> & three");
    assertThat(SecureXml.line(a)).isEqualTo(2);
    assertThat(SecureXml.line(b)).isEqualTo(3);
    assertThat(SecureXml.line(document)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
      })
  void refusesDocumentTypes(String text) {
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(SAXParseException.class)
        .hasMessageContaining("disallow-doctype-decl");
  }

  @Test
  void refusesDeepNesting() throws SAXException {
    int depth = SecureXml.MAX_DEPTH;
    assertThat(parse("<a>".repeat(depth) + "</a>".repeat(depth))).isNotNull();
    assertThatThrownBy(() -> parse("<a>".repeat(depth + 1) + "</a>".repeat(depth + 1)))
        .isInstanceOf(SAXParseException.class);
  }

  @Test
  void tellsWhereAndNothingOnTheConsole() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Locale locale = Locale.getDefault();
    try {
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Locale.setDefault(Locale.JAPAN);
      assertThatThrownBy(() -> parse("<a>\n<b>\n</a>"))
          .isInstanceOfSatisfying(
              SAXParseException.class,
              e -> {
                assertThat(e.getLineNumber()).isEqualTo(3);
                assertThat(e.getMessage()).contains("must be terminated by the matching end-tag");
              });
    } finally {
      System.setErr(before);
      Locale.setDefault(locale);
    }
    assertThat(printed.size()).isZero();
  }

  @Test
  void tellsOfBytesThatAreNotOfTheEncoding() {
    byte[] content = "<a>\u00e9</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> SecureXml.parse(content, "a.xml"))
        .isInstanceOf(SAXParseException.class)
        .hasMessageContaining("UTF-8")
        .satisfies(e -> assertThat(((SAXParseException) e).getPublicId()).isEqualTo("a.xml"));
  }

  private static Document parse(String text) throws SAXException {
    return SecureXml.parse(text.getBytes(StandardCharsets.UTF_8), "test.xml");
  }
}
