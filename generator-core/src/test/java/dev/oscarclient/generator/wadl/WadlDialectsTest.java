package dev.oscarclient.generator.wadl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.wadl.WadlParameter.Style;
import org.junit.jupiter.api.Test;

/** Documents as different producers write them. */
class WadlDialectsTest {

  @Test
  void jersey() {
    WadlDocument document = Wadls.read(Wadls.resource("jersey.wadl"));
    assertThat(document.problems()).isEmpty();
    assertThat(Wadls.calls(document))
        .containsExactly(
            "GET /people",
            "POST /people",
            "GET /people/{id: [0-9]{1,9}}",
            "OPTIONS /people/{id: [0-9]{1,9}}");
    assertThat(document.includes()).containsExactly("application.wadl/xsd0.xsd");
    WadlOperation find = document.operations().get(0);
    assertThat(find.id()).isEqualTo("findPeople");
    assertThat(find.docs()).containsExactly("Finds people.\nPaged; see the manual.");
    assertThat(find.parameters())
        .extracting(p -> p.name() + " " + p.type() + " " + p.defaultValue() + " " + p.repeating())
        .containsExactly("name string null true", "limit int 20 false");
    assertThat(find.responses().get(0).representations())
        .extracting(WadlRepresentation::mediaType, WadlRepresentation::element)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "application/xml", new WadlName("urn:example:people", "people")),
            org.assertj.core.groups.Tuple.tuple(
                "application/json", new WadlName("urn:example:people", "people")));
    assertThat(document.operations().get(2).parameters().get(0).type()).isEqualTo("long");
  }

  @Test
  void cxf27WithPrefixedElementsAndPlainBodies() {
    WadlDocument document = Wadls.read(Wadls.resource("cxf27.wadl"));
    assertThat(Wadls.texts(document.problems()))
        .singleElement()
        .asString()
        .startsWith("INFO")
        .contains("(/notes/ack/)");
    assertThat(Wadls.calls(document))
        .containsExactly(
            "GET /notes/",
            "POST /notes/",
            "GET /notes/{noteId}/fetch/{from}/{to}",
            "POST /notes/ack/");
    WadlOperation post = document.operations().get(1);
    assertThat(post.requests().get(0).element()).isEqualTo(new WadlName("urn:notes", "note"));
    WadlParameter result = post.responses().get(0).representations().get(0).plainBody();
    assertThat(result).isNotNull();
    assertThat(result.type()).isEqualTo("string");
    assertThat(document.operations().get(0).requests()).isEmpty();
    assertThat(document.schemas()).hasSize(2);
  }

  @Test
  void cxf3WithDocsFormsAndStatus() {
    WadlDocument document = Wadls.read(Wadls.resource("cxf3.wadl"));
    assertThat(document.problems()).isEmpty();
    assertThat(Wadls.calls(document))
        .containsExactly(
            "POST /ticklers/add",
            "DELETE /ticklers/{id}",
            "PATCH /ticklers/{id}",
            "GET /ticklers/{id}/pdf");
    WadlOperation add = document.operations().get(0);
    assertThat(add.docs()).containsExactly("Adds a tickler");
    assertThat(add.requests().get(0).parameters())
        .extracting(WadlParameter::name, WadlParameter::style, WadlParameter::repeating)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("message", Style.QUERY, false),
            org.assertj.core.groups.Tuple.tuple("assignees", Style.QUERY, true));
    assertThat(add.parameters())
        .extracting(WadlParameter::options)
        .containsExactly(java.util.List.of("HIGH", "LOW"));
    assertThat(document.operations().get(1).responses().get(0).statuses()).containsExactly(204);
    assertThat(document.operations().get(1).requests()).hasSize(1);
    assertThat(document.uncallable())
        .extracting(WadlDocument.WadlPath::path)
        .containsExactly("/ticklers/{id}/comments");
  }

  @Test
  void cxf4WithReferencedSchemasAndSeveralRoots() {
    WadlDocument document = Wadls.read(Wadls.resource("cxf4.wadl"));
    assertThat(document.problems()).isEmpty();
    assertThat(Wadls.calls(document))
        .containsExactly("GET /status", "GET /v2/status", "HEAD /v2/status");
    assertThat(document.includes()).containsExactly("schema1.xsd", "../common.xsd");
    assertThat(document.bases()).containsExactly("http://h/ws/services", "http://h/ws/services");
    assertThat(document.operations().get(1).parameters())
        .extracting(p -> p.style() + " " + p.name())
        .containsExactly("HEADER X-Trace", "MATRIX lang");
  }
}
