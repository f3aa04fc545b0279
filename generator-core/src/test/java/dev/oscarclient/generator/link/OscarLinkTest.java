package dev.oscarclient.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.report.CoverageReport;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlOperation;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links what real OSCAR versions publish, and compares with what their classes really are. */
class OscarLinkTest {
  private static final List<String> BOTH = List.of("/services", "/rs");

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void everyOperationIsThereOnceAndNoTypeIsWrong(String version) {
    LinkResult result = Linker.link(OscarSpecs.request(version, BOTH), CatalogStore.empty());
    new CoverageReport("test", result.model(), result.problems())
        .summary()
        .forEach(System.out::println);
    result.problems().forEach(System.out::println);
    Map<String, List<OperationModel>> byKey = byKey(result.model());

    for (JsonNode truth : OscarSpecs.truth(version, BOTH)) {
      String key =
          truth.get("address").asText()
              + " "
              + truth.get("httpMethod").asText()
              + " "
              + truth.get("fullPath").asText();
      assertThat(byKey.remove(key))
          .as(key)
          .singleElement()
          .satisfies(
              operation -> {
                assertNotWrong(key, operation.response(), truth.get("responseType").asText());
                JsonNode request = truth.get("requestBodyType");
                assertNotWrong(key, operation.request(), request.isNull() ? "" : request.asText());
              });
    }
    assertThat(byKey).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void jsonFormAloneBindsMostResponses(String version) {
    ApiModel model =
        Linker.link(OscarSpecs.request(version, List.of("/services")), CatalogStore.empty())
            .model();
    int all = 0;
    int bound = 0;
    int typed = 0;
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        BodyModel response = operation.response();
        all++;
        typed += response.binding().typed() ? 1 : 0;
        bound +=
            response.binding().authority() == Authority.JSON_FORM && named(response.type()) != null
                ? 1
                : 0;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s /services: %d of %d responses bound by the JSON form (%.1f %%), %d typed wholly%n",
        version,
        bound,
        all,
        100.0 * bound / all,
        typed);

    assertThat(bound).isGreaterThanOrEqualTo((all * 72 + 99) / 100);
  }

  @Test
  void orderOfTypesAndResourcesHasNoSay() {
    LinkRequest request = OscarSpecs.request("oscar19", BOTH);
    ApiModel model = Linker.link(request).model();

    for (int seed = 0; seed < 5; seed++) {
      assertThat(Linker.link(shuffled(request, new Random(seed))).model()).isEqualTo(model);
    }
  }

  @Test
  void sameOperationHasTheSameNamesInEveryVersion() {
    Map<String, String> names = names("oscar19");
    Map<String, String> others = names("openo26");
    names.keySet().retainAll(others.keySet());
    others.keySet().retainAll(names.keySet());

    assertThat(names).hasSizeGreaterThan(180).isEqualTo(others);
  }

  @Test
  void noStandardOperationNeedsAHash() {
    for (String version : List.of("oscar19", "openo26")) {
      assertThat(names(version).values()).noneMatch(name -> name.matches(".*_[0-9a-f]{6}"));
    }
  }

  private static Map<String, String> names(String version) {
    Map<String, String> names = new TreeMap<>();
    for (ServiceModel service : Linker.link(OscarSpecs.request(version, BOTH)).model().services()) {
      for (OperationModel operation : service.operations()) {
        names.put(
            operation.verb() + " " + operation.path(),
            service.className()
                + " "
                + service.accessor()
                + " "
                + operation.optionsName()
                + " "
                + operation.methodName());
      }
    }
    return names;
  }

  private static Map<String, List<OperationModel>> byKey(ApiModel model) {
    Map<String, List<OperationModel>> byKey = new HashMap<>();
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        for (String address : operation.addresses()) {
          byKey
              .computeIfAbsent(
                  address + " " + operation.verb() + " " + operation.path(),
                  key -> new ArrayList<>())
              .add(operation);
        }
      }
    }
    return byKey;
  }

  /** Raw is never wrong; what is typed must be what the server's own class says. */
  private static void assertNotWrong(String key, @Nullable BodyModel body, String truth) {
    if (body == null) {
      assertThat(truth).as(key).isEmpty();
      return;
    }
    TypeRef type = body.type();
    if (type instanceof TypeRef.Nothing) {
      assertThat(truth).as(key).isEqualTo("void");
    } else if (type instanceof TypeRef.OneOrMany either) {
      String element = text(either.element());
      assertThat(truth)
          .as(key)
          .isIn(element, "List<" + element + ">", "Set<" + element + ">", element + "[]");
    } else if (type instanceof TypeRef.Named named && !named.arguments().isEmpty()) {
      assertThat(truth).as(key).startsWith(named.javaName() + "<");
    } else if (body.kind() == BodyModel.Kind.FORM) {
      assertThat(truth).as(key).isEqualTo("MultivaluedMap<String, String>");
    } else if (body.binding().detail().equals("text/plain")) {
      // A stream of what the server declares as text may be read as text.
      assertThat(truth).as(key).isIn("String", "StreamingOutput");
    } else if (type instanceof TypeRef.Named || type instanceof TypeRef.Scalar) {
      assertThat(truth).as(key).isEqualTo(text(type));
    } else {
      assertThat(type).as(key).isIn(TypeRef.RAW_JSON, TypeRef.CONTENT);
    }
  }

  private static String text(TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      return named.javaName();
    }
    ScalarKind kind = ((TypeRef.Scalar) type).kind();
    return kind == ScalarKind.STRING ? "String" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable TypeRef named(TypeRef type) {
    if (type instanceof TypeRef.OneOrMany either) {
      return named(either.element());
    }
    return type instanceof TypeRef.Named ? type : null;
  }

  private static LinkRequest shuffled(LinkRequest request, Random random) {
    List<AddressedWadl> documents = new ArrayList<>();
    for (AddressedWadl addressed : request.documents()) {
      WadlDocument document = addressed.document();
      List<WadlOperation> operations = new ArrayList<>(document.operations());
      Collections.shuffle(operations, random);
      documents.add(
          new AddressedWadl(
              addressed.address(),
              new WadlDocument(
                  document.name(),
                  document.jsonForm(),
                  document.bases(),
                  operations,
                  document.uncallable(),
                  document.schemas(),
                  document.includes(),
                  document.problems())));
    }
    Collections.shuffle(documents, random);
    Map<String, SchemaSet> schemas = new HashMap<>();
    request
        .schemas()
        .forEach(
            (address, set) -> {
              List<SchemaType> types = new ArrayList<>(set.types());
              Collections.shuffle(types, random);
              schemas.put(address, new SchemaSet(types, set.elements(), set.problems()));
            });
    return new LinkRequest(documents, schemas, request.addresses());
  }
}
