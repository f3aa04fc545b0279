package dev.oscarclient.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageReportTest {
  private static final Binding OPEN =
      new Binding(Authority.NONE, "class Tickler, \u202eunknown", false);

  private static final BodyModel FOUND =
      new BodyModel(
          Kind.JSON,
          List.of("application/json"),
          new TypeRef.Named("AbstractSearchResponse", List.of(TypeRef.RAW_JSON)),
          List.of(),
          new Binding(Authority.JSON_FORM, Authority.CATALOG, "content open", false));

  private static final BodyModel EITHER =
      new BodyModel(
          Kind.JSON,
          List.of("application/json"),
          new TypeRef.OneOrMany(new TypeRef.Named("SummaryTo1")),
          List.of(),
          new Binding(Authority.JSON_FORM, "class SummaryTo1, alone or as a list", true));

  private static final BodyModel RAW =
      new BodyModel(Kind.JSON, List.of("application/json"), TypeRef.RAW_JSON, List.of(), OPEN);

  private static final BodyModel FORM =
      new BodyModel(
          Kind.FORM,
          List.of("application/x-www-form-urlencoded"),
          new TypeRef.MapOf(new TypeRef.Scalar(ScalarKind.STRING)),
          List.of(),
          new Binding(Authority.NONE, "form", false));

  private static final ApiModel MODEL =
      new ApiModel(
          List.of(
              new ServiceModel(
                  "tickler",
                  "tickler",
                  "TicklerApi",
                  List.of(
                      operation("POST", "/tickler/add", List.of("/services"), RAW, FOUND),
                      operation("POST", "/tickler/form", List.of("/services", "/rs"), FORM, EITHER),
                      operation(
                          "GET",
                          "/tickler/mine",
                          List.of("/services"),
                          null,
                          BodyModel.none(new Binding(Authority.WADL, "none", true)))))),
          List.of(
              new TypeModel.ObjectType(
                  "SummaryTo1",
                  "summaryTo1",
                  List.of(),
                  null,
                  false,
                  List.of(
                      new PropertyModel(
                          "items",
                          "items",
                          new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.DATE_TIME)),
                          false,
                          false,
                          new XmlForm(XmlForm.Kind.ELEMENT, "items", "", null),
                          List.of())),
                  null,
                  List.of())),
          List.of("/services /tickler/{id}"));

  private static OperationModel operation(
      String verb,
      String path,
      List<String> addresses,
      @Nullable BodyModel request,
      BodyModel response) {
    return new OperationModel(
        verb,
        path,
        addresses,
        "name",
        "Name",
        List.of(),
        request,
        response,
        List.of(),
        "services.wadl:7");
  }

  private final CoverageReport report =
      new CoverageReport("generator 1", MODEL, List.of(Problem.info("a \"b\"", "c\n")));

  @Test
  void summaryTellsFiguresAndWhatIsOpen() {
    assertThat(report.summary())
        .containsExactly(
            "Addresses:  /rs (1), /services (3)",
            "Operations: 3 in 1 service, 1 type",
            "Requests:   0 of 2 bodies typed",
            "Responses:  1 of 2 bodies typed (1 by the WADL's JSON form; lists, contents or shapes: 1"
                + " by the catalogue); 1 more with open content",
            "Requests left open:",
            "  class Tickler, ?unknown: 1 operation (POST /tickler/add)",
            "  form: 1 operation (POST /tickler/form)",
            "Responses left open:",
            "  content open: 1 operation (POST /tickler/add)",
            "Resources without a method, which cannot be called:",
            "  /services /tickler/{id}");
  }

  @Test
  void jsonHasAnEntryForEachOperationAndAddress() {
    String json = report.toJson();

    assertThat(json)
        .contains("\"generator\" : \"generator 1\"")
        .doesNotContain("\r")
        .endsWith("}\n");
    assertThat(json.split("\"address\" : ", -1)).hasSize(5);
    assertThat(json)
        .contains("\"responseType\" : \"AbstractSearchResponse<JsonValue>\"")
        .contains("\"responseType\" : \"OneOrMany<SummaryTo1>\"")
        .contains("\"responseType\" : \"void\"")
        .contains("\"requestType\" : \"FormFields\"")
        .contains("\"requestType\" : \"JsonValue\"")
        .contains("\"requestType\" : \"void\"")
        .contains("\"responseDecidedBy\" : \"JSON_FORM\"")
        .contains("\"responseCompletedBy\" : \"CATALOG\"")
        .contains("\"requestOpen\" : \"type\"")
        .contains("\"responseOpen\" : \"content\"")
        .contains("\"responseOpen\" : \"oneOrMany\"")
        .contains("\"items\" : \"List<OscarDateTime>\"")
        .contains("\"where\" : \"a \\\"b\\\"\"")
        .contains("/services /tickler/{id}");
    assertThat(
            new CoverageReport("generator 1", MODEL, List.of(Problem.info("a \"b\"", "c\n")))
                .toJson())
        .isEqualTo(json);
  }

  @Test
  void markdownTellsWhoDecidedAndWhatIsOpen() {
    assertThat(report.toMarkdown())
        .contains("    Operations: 3 in 1 service, 1 type\n")
        .contains("\n## `TicklerApi`\n")
        .contains(
            "| `POST /tickler/add` | `name` | `JsonValue` | nobody: `class Tickler, ?unknown`;"
                + " **open: type** | `AbstractSearchResponse<JsonValue>` | the WADL's JSON form,"
                + " completed by the catalogue: `content open`; **open: content** |\n")
        .contains("| `GET /tickler/mine` | `name` | – | – | `void` | the WADL itself: `none` |\n")
        .endsWith("- INFO `a \"b\"`: `c?`\n");
  }
}
