package dev.oscarclient.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
import dev.oscarclient.generator.catalog.StandardType.Property;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The format: what each key means, and what is said of what is wrong. */
final class CatalogFormatTest {

  private static final String KIOSK =
      """
      // A service.
      {
        "$schema": "../schema.json",
        "operations": {
          "POST /kiosk/{id}": {
            "summary": "Prints a ticket.",
            "effect": "create",
            "parameters": {
              "id": "int",
              "copies": { "type": "List<String>", "needed": true, "default": "1", "note": "one each" },
              "raw": { "type": "boolean", "undeclared": true }
            },
            "request": "TicketRequest",
            "response": "Page<Ticket>",
            "stated": { "request": "JSONObject", "response": "Response" },
            "paging": { "offset": "from", "limit": "rows", "in": "body" },
            "notes": ["Paper is dear."],
            "differs": {
              "open-o": {
                "response": "void",
                "produces": ["application/xml"],
                "addresses": ["/rs"],
                "stated": { "request": "ObjectNode" },
                "notes": ["It prints nothing."]
              }
            }
          },
          "PUT /kiosk": {
            "in": ["oscar19"],
            "summary": "Sets it up.",
            "effect": "action",
            "request": { "form": { "name": { "type": "String", "required": true }, "size": "int" } },
            "response": "void"
          }
        },
        "bodies": {
          "TicketRequest": { "doc": "What to print.", "properties": { "text": { "type": "String", "required": ["oscar19"] } } }
        },
        "types": {
          "Page<T>": { "properties": { "content": { "type": "List<T>", "alias": ["Item"], "json": { "open-o": "Item" } } } },
          "Ticket": {
            "root": "ticket", "grammar": false, "in": ["oscar19", "open-o"],
            "properties": {
              "number": "int",
              "printed": { "type": "DateTime", "access": "read", "epochIn": ["open-o"], "doc": "When." },
              "color": [
                { "type": "Color", "in": ["oscar19"] },
                { "type": "String", "in": ["open-o"], "access": "write", "grammar": false }
              ],
              "prices": "Map<String, List<Decimal>>"
            }
          },
          "Color": { "values": ["RED", "GREEN"] }
        }
      }
      """;

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);

  @Test
  void operationsSayWhatHoldsInEachLineage() {
    Catalog catalog = catalog(KIOSK);
    StandardOperation print = catalog.operations("kiosk").get(0);
    assertThat(print.origin()).isEqualTo("services/kiosk.json:5");
    OperationFacts old = facts(print, Lineage.OSCAR19);
    assertThat(old.docs()).containsExactly("Prints a ticket.", "Paper is dear.");
    assertThat(old.effect()).isEqualTo(Effect.CREATE);
    assertThat(old.addresses()).containsExactly("/services", "/rs");
    assertThat(old.parameter("copies"))
        .isEqualTo(
            new Parameter(
                "copies",
                new TypeRef.Scalar(ScalarKind.STRING),
                true,
                true,
                false,
                "1",
                "one each"));
    assertThat(old.parameter("raw").undeclared()).isTrue();
    assertThat(old.request().type()).isEqualTo(new TypeRef.Named("TicketRequest"));
    assertThat(old.request().mediaTypes()).containsExactly("application/json");
    assertThat(old.request().stated()).isEqualTo("JSONObject");
    assertThat(old.response().type())
        .isEqualTo(new TypeRef.Named("Page", List.of(new TypeRef.Named("Ticket"))));
    assertThat(old.paging()).isEqualTo(new Paging("from", null, "rows", true));

    OperationFacts young = facts(print, Lineage.OPEN_O);
    assertThat(young.notes()).containsExactly("Paper is dear.", "It prints nothing.");
    assertThat(young.addresses()).containsExactly("/rs");
    assertThat(young.request().stated()).isEqualTo("ObjectNode");
    assertThat(young.response().stated()).isEqualTo("Response");
    assertThat(young.response().type()).isEqualTo(TypeRef.NOTHING);
    assertThat(young.response().mediaTypes()).containsExactly("application/xml");
  }

  @Test
  void formsHaveFields() {
    StandardOperation setUp = catalog(KIOSK).operations("kiosk").get(1);
    assertThat(setUp.lineages()).containsExactly(Lineage.OSCAR19);
    assertThat(setUp.facts(Lineage.OPEN_O)).isNull();
    OperationFacts facts = facts(setUp, Lineage.OSCAR19);
    assertThat(facts.request().mediaTypes()).containsExactly("application/x-www-form-urlencoded");
    assertThat(facts.request().type()).isEqualTo(new TypeRef.MapOf(TEXT));
    assertThat(facts.request().fields())
        .extracting(Parameter::name, Parameter::needed)
        .containsExactly(tuple("name", true), tuple("size", false));
    assertThat(facts.response().mediaTypes()).isEmpty();
  }

  @Test
  void typesSayWhatHoldsInEachLineage() {
    Catalog catalog = catalog(KIOSK);
    catalog.operations("kiosk");
    StandardType ticket = catalog.type("Ticket");
    assertThat(ticket.root()).isEqualTo("ticket");
    assertThat(ticket.inGrammar()).isFalse();
    assertThat(ticket.unnamed()).isFalse();
    List<Property> old = ticket.properties(Lineage.OSCAR19);
    assertThat(old)
        .extracting(Property::name)
        .containsExactly("number", "printed", "color", "prices");
    assertThat(old.get(0).requiredIn()).containsExactlyInAnyOrder(Lineage.values());
    assertThat(old.get(1).access()).isEqualTo(Access.READ_ONLY);
    assertThat(old.get(1).epochIn()).containsExactly(Lineage.OPEN_O);
    assertThat(old.get(1).docs()).containsExactly("When.");
    assertThat(old.get(2).type()).isEqualTo(new TypeRef.Named("Color"));
    assertThat(old.get(3).type())
        .isEqualTo(new TypeRef.MapOf(new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.DECIMAL))));
    Property young = ticket.properties(Lineage.OPEN_O).get(2);
    assertThat(young.type()).isEqualTo(TEXT);
    assertThat(young.access()).isEqualTo(Access.WRITE_ONLY);
    assertThat(young.inGrammar()).isFalse();

    StandardType request = catalog.type("TicketRequest");
    assertThat(request.unnamed()).isTrue();
    assertThat(request.docs()).containsExactly("What to print.");
    assertThat(request.properties().get(0).requiredIn()).containsExactly(Lineage.OSCAR19);

    assertThat(catalog.type("Color").values()).containsExactly("RED", "GREEN");
    assertThat(catalog.type("Colour")).isNull();
  }

  @Test
  void jsonKeysDifferByLineage() {
    Catalog catalog = catalog(KIOSK);
    Property content = catalog.type("Page").properties().get(0);
    assertThat(catalog.type("Page").typeParameters()).containsExactly("T");
    assertThat(content.type()).isEqualTo(new TypeRef.ListOf(new TypeRef.Variable("T")));
    assertThat(content.jsonName(Lineage.OSCAR19)).isEqualTo("content");
    assertThat(content.jsonAliases(Lineage.OSCAR19)).containsExactly("Item");
    assertThat(content.jsonName(Lineage.OPEN_O)).isEqualTo("Item");
    assertThat(content.jsonAliases(Lineage.OPEN_O)).containsExactly("content");
    assertThat(content.xmlName()).isEqualTo("Item");
  }

  @Test
  void onlyServicesThatAreAskedForAreRead() {
    Catalog catalog =
        catalog(
            name -> {
              if (name.equals("services/kiosk.json")) {
                throw new AssertionError("read too early");
              }
              return files("{}").open(name);
            });
    assertThat(catalog.services()).containsExactly("kiosk");
    assertThat(catalog.operations("other")).isEmpty();
    assertThat(catalog.operations("../shared")).isEmpty();
    assertThat(catalog.typesSoFar()).extracting(StandardType::name).containsExactly("Shared");
  }

  /** Each line: what is replaced in the sample, by what, and what is said of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"effect\": \"create\"` | `\"effect\": \"invent\"` | `services/kiosk.json:7 operations >"
            + " POST /kiosk/{id} > effect: An effect is`",
        "`\"summary\": \"Prints a ticket.\",` | `` | `services/kiosk.json:5 operations > POST"
            + " /kiosk/{id}: \"summary\" is missing`",
        "`\"summary\": \"Prints a ticket.\"` | `\"summary\": \" \"` | `:6 operations > POST"
            + " /kiosk/{id} > summary: The text is blank`",
        "`\"summary\": \"Prints a ticket.\"` | `\"summary\": true` | `A text is expected here`",
        "`\"summary\": \"Prints a ticket.\"` | `\"summary\": 7` | `No number, no null`",
        "`\"summary\": \"Prints a ticket.\"` | `\"sumary\": \"x\", \"summary\": \"y\"` | `The key"
            + " \"sumary\" is unknown here`",
        "`\"id\": \"int\",` | `\"id\": \"int\", \"id\": \"int\",` | `parameters > id: The key \"id\""
            + " stands twice`",
        "`POST /kiosk/{id}` | `FETCH /kiosk` | `The key of an operation is its verb`",
        "`PUT /kiosk` | `PUT kiosk` | `The key of an operation is its verb`",
        "`[\"oscar19\"],\n      \"summary\"` | `[\"oscar12\"],\n      \"summary\"` | `There is no"
            + " lineage \"oscar12\", only oscar19, open-o`",
        "`\"open-o\": {\n` | `\"openo\": {\n` | `There is no lineage \"openo\"`",
        "`\"in\": [\"oscar19\", \"open-o\"]` | `\"in\": [\"oscar19\", \"oscar19\"]` | `stands"
            + " twice`",
        "`\"in\": [\"oscar19\", \"open-o\"]` | `\"in\": []` | `At least one lineage`",
        "`\"in\": [\"oscar19\", \"open-o\"]` | `\"in\": [\"oscar19\"]` | `The lineage \"open-o\" does"
            + " not have what this belongs to`",
        "`\"response\": \"Page<Ticket>\"` | `\"response\": \"Page<Ticket\"` | `\"Page<Ticket\" is no"
            + " type`",
        "`\"response\": \"Page<Ticket>\"` | `\"response\": \"List\"` | `\"List\" is no type`",
        "`Map<String, List<Decimal>>` | `Map<Integer, String>` | `is no type`",
        "`Map<String, List<Decimal>>` | `Integer<String>` | `is no type`",
        "`\"raw\": { \"type\": \"boolean\"` | `\"raw\": { \"type\": \"Ticket\"` | `A parameter is a"
            + " value without parts`",
        "`\"in\": \"body\"` | `\"in\": \"query\"` | `Paging is by parameters, or in body`",
        "`\"access\": \"read\"` | `\"access\": \"none\"` | `An access is read or write`",
        "`[\"RED\", \"GREEN\"]` | `[\"RED\", \"RED\"]` | `An enumeration has at least one value`",
        "`\"Color\": {` | `\"String\": {` | `\"String\" cannot be the name of a type`",
        "`\"Color\": {` | `\"Col-or\": {` | `cannot be the name of a type`",
        "`Page<T>` | `Page<` | `The type parameters < are malformed`",
        "`\"type\": \"String\", \"in\": [\"open-o\"]` | `\"type\": \"String\", \"in\": [\"oscar19\"]`"
            + " | `has two forms of color`",
        "`{ \"values\": [\"RED\", \"GREEN\"] }` | `{ \"doc\": \"x\" }` | `\"properties\" is missing`",
        "`\"stated\": { \"request\": \"JSONObject\", \"response\": \"Response\" }` | `\"stated\": {"
            + " \"answer\": \"X\" }` | `Only request and response can be stated`",
        "`\"request\": \"TicketRequest\",` | `` | `There is no request to state a class for`",
        "`\"grammar\": false, \"in\"` | `\"grammar\": \"no\", \"in\"` | `true or false is expected`",
        "`\"$schema\"` | `$schema` | `This is no JSON`"
      })
  void whatIsWrongIsToldWithFileLineAndKey(String part, String replacement, String said) {
    assertThat(KIOSK).contains(part);
    String broken = KIOSK.replace(part, replacement == null ? "" : replacement);
    assertThatThrownBy(() -> catalog(broken).operations("kiosk"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("services/kiosk.json:")
        .hasMessageContaining(said);
  }

  @Test
  void typeOfTwoFilesIsTold() {
    Catalog catalog = catalog(KIOSK.replace("\"Color\": {", "\"Shared\": {"));
    assertThatThrownBy(() -> catalog.operations("kiosk"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the type Shared is also at shared.json:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.json", "shared.json", "services/kiosk.json"})
  void missingFileIsTold(String missing) {
    CatalogFiles files = files(KIOSK);
    assertThatThrownBy(
            () ->
                catalog(name -> name.equals(missing) ? null : files.open(name)).operations("kiosk"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(missing + ": The catalogue lacks this file");
  }

  private static OperationFacts facts(StandardOperation operation, Lineage lineage) {
    OperationFacts facts = operation.facts(lineage);
    assertThat(facts).isNotNull();
    return facts;
  }

  private static Catalog catalog(String kiosk) {
    return catalog(files(kiosk));
  }

  private static Catalog catalog(CatalogFiles files) {
    return new Catalog(new CatalogStore(files));
  }

  private static CatalogFiles files(String kiosk) {
    Map<String, String> files =
        Map.of(
            "index.json",
            "{ \"services\": [\"kiosk\"] }",
            "shared.json",
            "{ \"types\": { \"Shared\": { \"properties\": {} } } }",
            "services/kiosk.json",
            kiosk);
    return name -> {
      String text = files.get(name);
      return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    };
  }
}
