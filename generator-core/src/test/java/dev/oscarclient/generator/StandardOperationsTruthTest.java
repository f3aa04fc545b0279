package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures what is generated for real servers against the Java types of their own classes. */
final class StandardOperationsTruthTest {

  /** Classes of methods that say nothing of what is in a body. */
  private static final Set<String> SILENT =
      Set.of(
          "JSONArray",
          "JSONObject",
          "JsonNode",
          "MultivaluedMap<String, String>",
          "ObjectNode",
          "Response",
          "StreamingOutput");

  /** Text or JSON of services outside of OSCAR, passed through as it comes. */
  private static final Set<String> OF_ANY_SHAPE =
      Set.of(
          "POST /app/PHRAuditSetup/",
          "GET /app/providerChartLaunchItems",
          "GET /app/providerLaunchItems");

  /**
   * OSCAR's own list says {@code type}, {@code jobs} and {@code drugProductsByCode} for {@code
   * types}, {@code jobs/job} and {@code drugProducts/byCode}; the last path has no verb.
   */
  private static final List<String> MISSPELT =
      List.of(
          "/jobs/type/current",
          "/jobs/{jobId}",
          "/productDispensing/drugProductsByCode",
          "/schedule/appointment/{id}/updateUrgency");

  @ParameterizedTest
  @CsvSource({
    "oscar19,/services,oscar19",
    "oscar19,/rs,oscar19",
    "openo26,/services,open-o",
    "openo26,/rs,open-o"
  })
  void everyOperationHasTheTypeOfItsMethod(String version, String address, String lineage) {
    LinkResult linked = SharedSpecs.link(version, address);
    Map<String, OperationModel> operations = operations(linked.model());
    SoftAssertions softly = new SoftAssertions();
    int bodies = 0;
    for (JsonNode truth : SharedSpecs.json("oscar-specs/" + version + "/truth.json")) {
      if (truth.path("address").asText().equals(address)) {
        String key = truth.path("httpMethod").asText() + " " + truth.path("fullPath").asText();
        OperationModel operation = operations.get(key);
        softly.assertThat(operation).as(key).isNotNull();
        if (operation != null) {
          compare(softly, key + " request", type(truth, "requestBodyType"), operation.request());
          compare(softly, key + " response", type(truth, "responseType"), operation.response());
          bodies += 2;
        }
      }
    }
    softly.assertAll();
    assertThat(bodies).isGreaterThan(400);
    ApiModel.CatalogueUse use = linked.model().catalogue();
    assertThat(use).isNotNull();
    assertThat(use.lineage()).isEqualTo(lineage);
    assertThat(use.operations()).isEqualTo(operations.size());
    assertThat(linked.problems())
        .noneMatch(problem -> problem.severity() != Problem.Severity.INFO)
        .noneMatch(problem -> problem.what().contains("what the server states is used"));
  }

  @ParameterizedTest
  @CsvSource({"oscar19,/services", "oscar19,/rs", "openo26,/services", "openo26,/rs"})
  void withoutClassNamesTheCatalogueSaysTheSame(String version, String address) {
    List<Path> xmlForm = SharedSpecs.documents(version, address).subList(0, 1);
    Map<String, OperationModel> without =
        operations(SharedSpecs.link(xmlForm, List.of(address)).model());
    Map<String, OperationModel> with = operations(SharedSpecs.link(version, address).model());
    assertThat(without.keySet()).isEqualTo(with.keySet());
    SoftAssertions softly = new SoftAssertions();
    without.forEach(
        (key, operation) -> {
          softly.assertThat(types(operation)).as(key).isEqualTo(types(with.get(key)));
        });
    softly.assertAll();
  }

  static String types(OperationModel operation) {
    BodyModel request = operation.request();
    return (request == null ? "" : request.kind() + text(request.type()))
        + " "
        + operation.response().kind()
        + text(operation.response().type());
  }

  private static void compare(
      SoftAssertions softly, String key, @Nullable String truth, @Nullable BodyModel body) {
    if (truth == null) {
      softly.assertThat(body).as(key).isNull();
      return;
    }
    softly.assertThat(body).as(key).isNotNull();
    if (body == null) {
      return;
    }
    String what = key + " is " + body + ", in truth " + truth;
    if (truth.equals("void")) {
      softly.assertThat(body.kind()).as(what).isEqualTo(Kind.NONE);
    } else if (!SILENT.contains(truth)) {
      softly.assertThat(text(body.type())).as(what).isEqualTo(truth);
      softly.assertThat(body.binding().typed()).as(what).isTrue();
    } else {
      boolean anyShape = OF_ANY_SHAPE.contains(key.substring(0, key.lastIndexOf(' ')));
      softly.assertThat(body.binding().typed()).as(what).isEqualTo(!anyShape);
      boolean fits =
          switch (truth) {
            case "StreamingOutput" -> body.type().equals(TypeRef.CONTENT);
            case "JSONArray" -> body.type() instanceof TypeRef.ListOf;
            case "MultivaluedMap<String, String>" -> !body.fields().isEmpty();
            case "Response" -> body.binding().authority() == Authority.CATALOG;
            default -> body.type() instanceof TypeRef.Named;
          };
      softly.assertThat(fits).as(what).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"oscar19,/services", "oscar19,/rs", "openo26,/services", "openo26,/rs"})
  void everyListedEndpointIsTyped(String version, String address) throws Exception {
    Map<String, List<OperationModel>> byPath = new TreeMap<>();
    for (OperationModel operation :
        operations(SharedSpecs.link(version, address).model()).values()) {
      byPath.computeIfAbsent(anonymous(operation.path()), path -> new ArrayList<>()).add(operation);
    }
    List<String> unknown = new ArrayList<>();
    List<String> lines = Files.readAllLines(SharedSpecs.folder().resolve("seed-endpoints.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String path = line.substring(line.indexOf('\t') + 1).strip();
      List<OperationModel> operations = byPath.get(anonymous(path));
      if (operations == null) {
        unknown.add(path);
        continue;
      }
      for (OperationModel operation : operations) {
        assertThat(isTyped(operation.request())).as("request of " + operation).isTrue();
        assertThat(isTyped(operation.response())).as("response of " + operation).isTrue();
      }
    }
    System.out.println(
        version + " " + address + " has not, by this name: " + String.join(", ", unknown));
    List<String> expected = new ArrayList<>(MISSPELT);
    if (version.equals("openo26")) {
      expected.addAll(List.of("/forms/getK2AEForm", "/rssproxy/rss"));
    }
    assertThat(unknown).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean isTyped(@Nullable BodyModel body) {
    return body == null || body.binding().typed();
  }

  private static String anonymous(String path) {
    String names = path.replaceAll("\\{[^}]*}", "{}");
    return names.endsWith("/") ? names.substring(0, names.length() - 1) : names;
  }

  private static @Nullable String type(JsonNode truth, String key) {
    if (truth.path(key).isNull()) {
      return null;
    }
    String type = truth.path(key).asText();
    if (type.endsWith("[]")) {
      return "List<" + type.substring(0, type.length() - 2) + ">";
    }
    return type.equals("int") ? "Integer" : type;
  }

  static String text(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING -> "String";
        case BOOLEAN -> "Boolean";
        case INT -> "Integer";
        default -> scalar.kind().name();
      };
    } else if (type instanceof TypeRef.Named named) {
      List<String> arguments = named.arguments().stream().map(a -> text(a)).toList();
      return named.javaName()
          + (arguments.isEmpty() ? "" : "<" + String.join(", ", arguments) + ">");
    } else if (type instanceof TypeRef.ListOf list) {
      return "List<" + text(list.element()) + ">";
    }
    return type.toString();
  }

  static Map<String, OperationModel> operations(ApiModel model) {
    Map<String, OperationModel> operations = new TreeMap<>();
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        operations.put(operation.verb() + " " + operation.path(), operation);
      }
    }
    assertThat(operations).isNotEmpty();
    return operations;
  }
}
