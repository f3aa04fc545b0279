package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What vendors change in an OSCAR is generated as they changed it. */
final class VendorSnapshotTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void renamedClassWinsOverTheCatalogue() throws Exception {
    LinkResult linked =
        edited(
            wadl ->
                wadl.replace("\"SummaryTo1\"", "\"ChartTo1\"")
                    .replace("\"summaryTo1\"", "\"chartTo1\""));
    BodyModel response = operation(linked, "GET /recordUX/{demographicNo}/getAllergies").response();
    assertThat(response.type()).isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("ChartTo1")));
    assertThat(response.binding().authority()).isEqualTo(Authority.JSON_FORM);
    assertThat(linked.problems())
        .anyMatch(
            problem ->
                problem
                    .what()
                    .contains(
                        "the server states class ChartTo1 where the catalogue oscar19 has"
                            + " SummaryTo1"));
  }

  @Test
  void fieldsOfTheGrammarAppearBesideWhatTheCatalogueKnows() throws Exception {
    LinkResult linked =
        edited(
            wadl ->
                wadl.replaceFirst(
                    "(<xs:complexType name=\"noteTo1\">\\s*<xs:sequence>)",
                    "$1<xs:element minOccurs=\"0\" name=\"aiScore\" type=\"xs:int\"/>"));
    assertThat(object(linked, "NoteTo1").properties())
        .extracting(property -> property.jsonName())
        .contains("aiScore", "isEditable", "issues");
  }

  @Test
  void operationsOfAVendorAreTypedByWhatIsKnown() throws Exception {
    LinkResult linked =
        edited(
            wadl ->
                wadl.replaceFirst(
                    "(<resources [^>]*>)",
                    "$1"
                        + operation("a", "DemographicTo1")
                        + operation("b", "EFormTo1")
                        + operation("c", "Report")
                        + operation("d", "KioskTo1")
                        + operation("e", "TicklerResponse")));
    assertThat(operation(linked, "GET /vendor/a").response().type())
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("DemographicTo1")));
    BodyModel known = operation(linked, "GET /vendor/b").response();
    assertThat(known.type()).isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("EFormTo1")));
    assertThat(known.binding().detail())
        .isEqualTo("class EFormTo1, its shape from the catalogue, alone or as a list");
    assertThat(operation(linked, "GET /vendor/c").response().type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(operation(linked, "GET /vendor/d").response().type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(operation(linked, "GET /vendor/e").response().type())
        .isEqualTo(new TypeRef.Named("TicklerResponse"));
  }

  @Test
  void typeThatTheGrammarLostIsNotGuessed() throws Exception {
    Path xml = folder.resolve("services.wadl");
    Files.writeString(
        xml,
        Files.readString(SharedSpecs.documents("oscar19", "/services").get(0))
            .replace("\"allergyResponse\"", "\"otherResponse\""));
    LinkResult linked = SharedSpecs.link(List.of(xml), List.of("/services"));
    BodyModel response = operation(linked, "GET /allergies/active").response();
    assertThat(response.type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(response.binding().detail())
        .isEqualTo("catalogue oscar19 has AllergyResponse, which the grammar does not have");
  }

  @Test
  void typesOfAVendorKeepTheirNames() throws Exception {
    LinkResult linked =
        edited(
            wadl ->
                wadl.replaceFirst(
                    "(<xs:complexType name=\"noteTo1\">)",
                    "<xs:complexType name=\"demographicSearchRequest\"><xs:sequence>"
                        + "<xs:element name=\"mode\" type=\"xs:string\"/>"
                        + "</xs:sequence></xs:complexType>$1"));
    assertThat(object(linked, "DemographicSearchRequest").properties())
        .extracting(property -> property.jsonName())
        .containsExactly("mode");
    assertThat(operation(linked, "POST /demographics/search").request().type())
        .isEqualTo(new TypeRef.Named("DemographicSearchRequestBody"));
  }

  private static String operation(String path, String className) {
    return "<resource path=\"/vendor/"
        + path
        + "\"><method name=\"GET\"><response><representation mediaType=\"application/json\""
        + " element=\""
        + className
        + "\"/></response></method></resource>";
  }

  /** Links OSCAR 19 with both forms of its WADL edited alike. */
  private LinkResult edited(UnaryOperator<String> edit) throws Exception {
    List<Path> documents = SharedSpecs.documents("oscar19", "/services");
    Path xml = folder.resolve("services.wadl");
    Files.writeString(
        xml,
        edit.apply(Files.readString(documents.get(0)))
            .replaceAll("(application/json\") element=\"[^\"]*\"", "$1"));
    Path json = folder.resolve("services.wadl.json");
    String form = JSON.readValue(documents.get(1).toFile(), String.class);
    Files.writeString(json, JSON.writeValueAsString(edit.apply(form)));
    return SharedSpecs.link(List.of(xml, json), List.of("/services"));
  }

  private static OperationModel operation(LinkResult linked, String key) {
    Map<String, OperationModel> operations = StandardOperationsTruthTest.operations(linked.model());
    assertThat(operations).containsKey(key);
    return operations.get(key);
  }

  private static ObjectType object(LinkResult linked, String javaName) {
    for (TypeModel type : linked.model().types()) {
      if (type instanceof ObjectType object && type.javaName().equals(javaName)) {
        return object;
      }
    }
    throw new AssertionError("no type " + javaName);
  }
}
