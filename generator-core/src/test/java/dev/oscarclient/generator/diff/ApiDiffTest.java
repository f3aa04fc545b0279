package dev.oscarclient.generator.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a change, which of them break, and how they are told. */
final class ApiDiffTest {
  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
  private static final TypeRef NUMBER = new TypeRef.Scalar(ScalarKind.INT);
  private static final Binding BINDING = new Binding(Binding.Authority.WADL, "", true);

  @Test
  void theSameApiHasNoChangesInWhateverOrder() {
    ApiModel one = api(List.of(get("/a"), get("/b")), List.of(object("T", property("x", TEXT))));
    List<OperationModel> reversed = new ArrayList<>(one.services().get(0).operations());
    Collections.reverse(reversed);

    assertThat(ApiDiff.between(one, api(reversed, one.types())).changes()).isEmpty();
  }

  @Test
  void operationsComeAndGo() {
    ApiDiff diff =
        ApiDiff.between(
            api(List.of(get("/a"), get("/b")), List.of()),
            api(List.of(get("/b"), get("/c")), List.of()));

    assertThat(diff.changes())
        .extracting(c -> c.kind() + " " + c.name() + " " + c.breaking())
        .containsExactly("REMOVED GET /a true", "ADDED GET /c false");
  }

  @Test
  void parametersBreakCallersOnlyIfTheyMustChange() {
    assertThat(parameters(List.of(), List.of(query("q", TEXT, false)))).containsExactly(false);
    assertThat(parameters(List.of(), List.of(query("q", TEXT, true)))).containsExactly(true);
    assertThat(parameters(List.of(query("q", TEXT, false)), List.of())).containsExactly(true);
    assertThat(parameters(List.of(query("q", TEXT, false)), List.of(query("q", NUMBER, false))))
        .containsExactly(true);
    assertThat(parameters(List.of(query("q", TEXT, false)), List.of(query("q", TEXT, true))))
        .containsExactly(true);
    assertThat(parameters(List.of(query("q", TEXT, true)), List.of(query("q", TEXT, false))))
        .containsExactly(false);
  }

  @Test
  void mediaTypesBreakIfWhatIsSentIsNoLongerTakenOrNothingReadableComes() {
    assertThat(responses(List.of("a/json"), List.of("a/json", "a/xml"))).containsExactly(false);
    assertThat(responses(List.of("a/json", "a/xml"), List.of("a/xml"))).containsExactly(false);
    assertThat(responses(List.of("a/json"), List.of("a/xml"))).contains(true);
  }

  @Test
  void propertiesOfSupertypesCount() {
    TypeModel child = object("Child", new TypeRef.Named("Parent"), property("x", TEXT));
    ApiDiff diff =
        ApiDiff.between(
            api(List.of(), List.of(object("Parent", property("p", TEXT)), child)),
            api(List.of(), List.of(object("Parent", property("p", NUMBER)), child)));

    assertThat(diff.changes()).extracting(Change::name).containsExactly("Child", "Parent");
    assertThat(diff.changes().get(0).differences())
        .singleElement()
        .satisfies(d -> assertThat(d.toString()).isEqualTo("property p: String -> Integer"));
    assertThat(diff.breaking()).isTrue();
  }

  @Test
  void aNewPropertyBreaksNothingALostOneDoes() {
    TypeModel one = object("T", property("x", TEXT));
    TypeModel two = object("T", property("x", TEXT), property("y", TEXT));

    assertThat(ApiDiff.between(types(one), types(two)).breaking()).isFalse();
    assertThat(ApiDiff.between(types(two), types(one)).breaking()).isTrue();
  }

  @Test
  void severalServersGiveOneTable() throws Exception {
    ApiModel base = api(List.of(get("/a"), get("/b")), List.of());
    DiffReport report =
        new DiffReport(
            "east",
            List.of(
                column("north", base, api(List.of(get("/a")), List.of())),
                column("west", base, api(List.of(get("/a"), get("/b"), get("/c")), List.of()))));

    assertThat(report.toText())
        .contains(
            "east -> north: operations 0 added, 1 removed, 0 changed; types 0 added, 0 removed, 0 changed; 1 may"
                + " break code")
        .contains("        north  west", "GET /b  gone   =", "GET /c  =      added");
    JsonNode json = new ObjectMapper().readTree(report.toJson());
    assertThat(json.at("/table/0/states")).hasToString("[\"removed\",\"same\"]");
    assertThat(json.at("/to/0/breaking").asBoolean()).isTrue();
    assertThat(json.at("/to/1/breaking").asBoolean()).isFalse();
  }

  @Test
  void whatAServerSaysCannotSteerAPageNorATerminal() {
    ApiModel hostile =
        api(List.of(get("/<script>alert(1)</script>&\"'\u001b[2J\u202e")), List.of());
    DiffReport report =
        new DiffReport("<b>", List.of(column("</code>", api(List.of(), List.of()), hostile)));

    assertThat(report.toHtml())
        .doesNotContain("<script", "<b>", "</code></code>", "\u001b", "\u202e")
        .contains("/&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;?[2J?");
    assertThat(String.join("\n", report.toText())).doesNotContain("\u001b", "\u202e");
  }

  private static List<Boolean> parameters(List<ParameterModel> from, List<ParameterModel> to) {
    return breaking(operation("GET", "/a", from, List.of()), operation("GET", "/a", to, List.of()));
  }

  private static List<Boolean> responses(List<String> from, List<String> to) {
    return breaking(operation("GET", "/a", List.of(), from), operation("GET", "/a", List.of(), to));
  }

  private static List<Boolean> breaking(OperationModel from, OperationModel to) {
    ApiDiff diff = ApiDiff.between(api(List.of(from), List.of()), api(List.of(to), List.of()));
    assertThat(diff.changes()).hasSize(1);
    return diff.changes().get(0).differences().stream().map(Difference::breaking).toList();
  }

  private static DiffReport.Column column(String name, ApiModel from, ApiModel to) {
    return new DiffReport.Column(name, ApiDiff.between(from, to));
  }

  private static ApiModel api(List<OperationModel> operations, List<TypeModel> types) {
    return new ApiModel(
        List.of(new ServiceModel("things", "things", "ThingsApi", operations)), types, List.of());
  }

  private static ApiModel types(TypeModel... types) {
    return api(List.of(), List.of(types));
  }

  private static OperationModel get(String path) {
    return operation("GET", path, List.of(), List.of("application/json"));
  }

  private static OperationModel operation(
      String verb, String path, List<ParameterModel> parameters, List<String> mediaTypes) {
    return new OperationModel(
        verb,
        path,
        List.of("/services"),
        "get",
        "Get",
        parameters,
        null,
        new BodyModel(BodyModel.Kind.JSON, mediaTypes, TEXT, List.of(), BINDING),
        List.of(),
        "services.wadl:1");
  }

  private static ParameterModel query(String name, TypeRef type, boolean required) {
    return new ParameterModel(
        name,
        name,
        ParameterModel.Location.QUERY,
        type,
        required,
        false,
        null,
        null,
        List.of(),
        List.of());
  }

  private static TypeModel object(String name, PropertyModel... properties) {
    return object(name, null, properties);
  }

  private static TypeModel object(
      String name, TypeRef.Named superType, PropertyModel... properties) {
    return new TypeModel.ObjectType(
        name, name, List.of(), superType, false, List.of(properties), null, List.of());
  }

  private static PropertyModel property(String name, TypeRef type) {
    return new PropertyModel(
        name,
        name,
        type,
        false,
        false,
        new XmlForm(XmlForm.Kind.ELEMENT, name, "", null),
        List.of());
  }
}
