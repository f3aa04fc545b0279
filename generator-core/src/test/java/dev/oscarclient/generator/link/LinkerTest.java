package dev.oscarclient.generator.link;

import static dev.oscarclient.generator.link.Documents.BASE;
import static dev.oscarclient.generator.link.Documents.JSON;
import static dev.oscarclient.generator.link.Documents.anonymous;
import static dev.oscarclient.generator.link.Documents.any;
import static dev.oscarclient.generator.link.Documents.at;
import static dev.oscarclient.generator.link.Documents.body;
import static dev.oscarclient.generator.link.Documents.builtIn;
import static dev.oscarclient.generator.link.Documents.complex;
import static dev.oscarclient.generator.link.Documents.defined;
import static dev.oscarclient.generator.link.Documents.document;
import static dev.oscarclient.generator.link.Documents.element;
import static dev.oscarclient.generator.link.Documents.extending;
import static dev.oscarclient.generator.link.Documents.get;
import static dev.oscarclient.generator.link.Documents.json;
import static dev.oscarclient.generator.link.Documents.operation;
import static dev.oscarclient.generator.link.Documents.parameter;
import static dev.oscarclient.generator.link.Documents.plain;
import static dev.oscarclient.generator.link.Documents.post;
import static dev.oscarclient.generator.link.Documents.property;
import static dev.oscarclient.generator.link.Documents.schemas;
import static dev.oscarclient.generator.link.Documents.simple;
import static dev.oscarclient.generator.link.Documents.xml;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel.EnumType;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Problem.Severity;
import dev.oscarclient.generator.wadl.WadlDocument;
import dev.oscarclient.generator.wadl.WadlOperation;
import dev.oscarclient.generator.wadl.WadlParameter.Style;
import dev.oscarclient.generator.wadl.WadlRepresentation;
import dev.oscarclient.generator.xsd.SchemaProperty;
import dev.oscarclient.generator.xsd.SchemaSet;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private static final SchemaSet NO_TYPES = schemas();

  private static final SchemaSet GRAMMAR =
      schemas(
          complex("demographicTo1", property("id", builtIn("int"))),
          complex("phrAccount"),
          complex("ticklerTo1"),
          complex("genericRESTResponse", property("success", builtIn("boolean"))),
          complex("consultationResponse", property("id", builtIn("int"))),
          complex("navbarResponse"),
          anonymous("patientListApptBean"),
          simple("sex1", builtIn("string"), "M", "F"),
          complex(
              "abstractSearchResponse",
              property("", SchemaProperty.Kind.ANY, any(), true, null),
              property("total", builtIn("int"))),
          extending(
              "abstractSearchResponse",
              "drugSearchResponse",
              property(
                  "drug", SchemaProperty.Kind.ELEMENT, defined("demographicTo1"), true, "content")),
          element("tickler", defined("ticklerTo1")),
          element("demographic", defined("demographicTo1")),
          element("patientListApptBean", defined("patientListApptBean")));

  @Test
  void classNamesBindToGrammarTypes() {
    assertThat(response("DemographicTo1"))
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("DemographicTo1")));
    assertThat(response("org.clinic.DemographicTo1[]")).isEqualTo(response("DemographicTo1"));
    assertThat(response("PHRAccount"))
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("PHRAccount")));
    assertThat(response("GenericRESTResponse")).isEqualTo(new TypeRef.Named("GenericRESTResponse"));
    assertThat(response("NavBarResponse")).isEqualTo(new TypeRef.Named("NavBarResponse"));
    assertThat(response("PatientListApptBean"))
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("PatientListApptBean")));
    assertThat(response("ConsultationResponse"))
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("ConsultationResponse")));
    assertThat(response("String"))
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Scalar(ScalarKind.STRING)));
  }

  @Test
  void whatIsNotInTheGrammarStaysRaw() {
    for (String name : List.of("Tickler", "JSONObject", "Response", "Unheard", "List")) {
      BodyModel body = responseBody(name);

      assertThat(body.kind()).isEqualTo(Kind.JSON);
      assertThat(body.type()).isEqualTo(TypeRef.RAW_JSON);
      assertThat(body.binding().authority()).isEqualTo(Authority.NONE);
      assertThat(body.binding().typed()).isFalse();
      assertThat(body.binding().detail()).contains("class " + name);
    }
    assertThat(responseBody("byte").kind()).isEqualTo(Kind.BINARY);
  }

  @Test
  void wrappersAreGeneric() {
    BodyModel body = responseBody("AbstractSearchResponse");
    assertThat(body.type())
        .isEqualTo(new TypeRef.Named("AbstractSearchResponse", List.of(TypeRef.RAW_JSON)));
    assertThat(body.binding().authority()).isEqualTo(Authority.JSON_FORM);
    assertThat(body.binding().typed()).isFalse();

    ApiModel model = model(GRAMMAR, get("/x/y"));
    ObjectType wrapper = type(model, "AbstractSearchResponse");
    assertThat(wrapper.typeParameters()).containsExactly("T");
    assertThat(wrapper.properties())
        .extracting(PropertyModel::jsonName)
        .containsExactly("content", "total");
    assertThat(wrapper.properties().get(0).type())
        .isEqualTo(new TypeRef.ListOf(new TypeRef.Variable("T")));
    ObjectType drugs = type(model, "DrugSearchResponse");
    assertThat(drugs.superType())
        .isEqualTo(
            new TypeRef.Named(
                "AbstractSearchResponse", List.of(new TypeRef.Named("DemographicTo1"))));
    assertThat(drugs.properties()).isEmpty();
  }

  @Test
  void xmlFormAloneTypesNoJson() {
    BodyModel body = only(link(GRAMMAR, xml(get("/x/y", body(JSON))))).response();

    assertThat(body.type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(body.binding().detail()).isEqualTo("no class name published");
  }

  @Test
  void elementsOfOtherProducersBind() {
    BodyModel body = only(link(GRAMMAR, xml(get("/x/y", body(JSON, "demographic"))))).response();

    assertThat(body.type()).isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("DemographicTo1")));
    assertThat(body.binding().authority()).isEqualTo(Authority.WADL);
  }

  @Test
  void xmlBodiesAreTypedByTheirElement() {
    String media = "application/xml";
    BodyModel typed = only(link(GRAMMAR, xml(get("/x/y", body(media, "demographic"))))).response();
    assertThat(typed.kind()).isEqualTo(Kind.XML);
    assertThat(typed.type()).isEqualTo(new TypeRef.Named("DemographicTo1"));
    assertThat(typed.binding().authority()).isEqualTo(Authority.WADL);
    assertThat(typed.binding().detail()).isEqualTo("element demographic");
    assertThat(typed.binding().typed()).isTrue();

    for (WadlRepresentation open : List.of(body(media), body(media, "nothing"))) {
      BodyModel raw = only(link(GRAMMAR, xml(get("/x/y", open)))).response();
      assertThat(raw.kind()).isEqualTo(Kind.XML);
      assertThat(raw.type()).isEqualTo(TypeRef.CONTENT);
      assertThat(raw.binding().authority()).isEqualTo(Authority.NONE);
    }
    BodyModel number =
        only(link(GRAMMAR, xml(get("/x/y", plain(media, "result", "int"))))).response();
    assertThat(number.kind()).isEqualTo(Kind.XML);
    assertThat(number.type()).isEqualTo(new TypeRef.Scalar(ScalarKind.INT));
    assertThat(
            only(link(GRAMMAR, xml(get("/x/y", plain(media, "result", "string")))))
                .response()
                .kind())
        .isEqualTo(Kind.TEXT);
  }

  @Test
  void subclassesOfWrappersNameTheirContentInXml() {
    ApiModel model = model(GRAMMAR, get("/x/y"));
    assertThat(type(model, "DrugSearchResponse").inheritedXml())
        .containsExactly(
            new InheritedXml(
                "content", 0, new XmlForm(XmlForm.Kind.ELEMENT, "drug", "", "content")));
    assertThat(type(model, "AbstractSearchResponse").properties().get(0).xml().kind())
        .isEqualTo(XmlForm.Kind.ANY);
    assertThat(type(model, "DemographicTo1").rootElement()).isEqualTo("demographic");
  }

  @Test
  void bodiesAreCarriedAsTheirMediaTypesSay() {
    BodyModel number =
        only(link(NO_TYPES, xml(get("/x/y", plain("text/plain", "result", "int"))))).response();
    assertThat(number.kind()).isEqualTo(Kind.TEXT);
    assertThat(number.type()).isEqualTo(new TypeRef.Scalar(ScalarKind.STRING));
    assertThat(number.binding().typed()).isFalse();
    assertThat(kind(body("application/xml"))).isEqualTo(Kind.XML);
    assertThat(kind(body("application/xml"), body(JSON))).isEqualTo(Kind.JSON);
    assertThat(kind(body("text/plain"))).isEqualTo(Kind.TEXT);
    assertThat(kind(body("application/pdf"))).isEqualTo(Kind.BINARY);
    assertThat(kind(body("*/*"))).isEqualTo(Kind.BINARY);
    assertThat(kind(body(""))).isEqualTo(Kind.BINARY);
    assertThat(kind(body("*/*", "KioskTo1"))).isEqualTo(Kind.BINARY);
    assertThat(kind(body("*/*", "DemographicTo1"))).isEqualTo(Kind.JSON);
    assertThat(kind(plain(JSON, "result", "string"))).isEqualTo(Kind.TEXT);
    assertThat(kind(plain(JSON, "result", "int"))).isEqualTo(Kind.JSON);
    assertThat(kind()).isEqualTo(Kind.NONE);
    assertThat(kind(body("application/vnd.x+json; charset=UTF-8"))).isEqualTo(Kind.JSON);
    assertThat(kind(body("image/svg+xml"))).isEqualTo(Kind.BINARY);
    BodyModel json =
        only(link(NO_TYPES, xml(get("/x/y", body("application/x+json"), body(JSON))))).response();
    assertThat(json.mediaTypes()).containsExactly(JSON, "application/x+json");
  }

  @Test
  void formFieldsArePartOfTheBody() {
    WadlRepresentation form =
        new WadlRepresentation(
            "application/x-www-form-urlencoded",
            null,
            List.of(parameter("id", Style.QUERY, "int")),
            List.of(),
            1);
    OperationModel operation =
        only(
            link(
                NO_TYPES,
                xml(
                    operation(
                        "POST",
                        "/x/{id}",
                        List.of(parameter("id", Style.TEMPLATE, "int")),
                        List.of(form),
                        List.of()))));

    assertThat(operation.request()).isNotNull();
    assertThat(operation.request().kind()).isEqualTo(Kind.FORM);
    assertThat(operation.request().fields())
        .extracting(ParameterModel::javaName)
        .containsExactly("id2");
  }

  @Test
  void parametersStandInPathOrder() {
    LinkResult result =
        link(
            NO_TYPES,
            xml(
                operation(
                    "GET",
                    "/x/{b : \\d+}/{a}/{c}",
                    List.of(
                        parameter("a", Style.TEMPLATE, "int"),
                        parameter("q[]", Style.QUERY, "dateTime"),
                        parameter("b", Style.TEMPLATE, "long"),
                        parameter("gone", Style.TEMPLATE, "long"),
                        parameter("h", Style.HEADER, "base64Binary")),
                    List.of(),
                    List.of())));

    assertThat(only(result).parameters())
        .extracting(ParameterModel::name)
        .containsExactly("b", "a", "c", "q[]", "h");
    assertThat(only(result).parameters())
        .extracting(ParameterModel::type)
        .extracting(type -> ((TypeRef.Scalar) type).kind())
        .containsExactly(
            ScalarKind.LONG,
            ScalarKind.INT,
            ScalarKind.STRING,
            ScalarKind.DATE_TIME,
            ScalarKind.STRING);
    assertThat(result.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("gone"));
  }

  @Test
  void formsAreMatchedByVerbAndPathNotByPlace() {
    WadlOperation a = get("/x/a", body(JSON));
    WadlOperation b = get("/x/b", body(JSON));
    LinkResult result =
        link(
            GRAMMAR,
            xml(a, b),
            json(get("/x/b", body(JSON, "DemographicTo1")), get("/x/a", body(JSON, "PHRAccount"))));

    List<OperationModel> operations = result.model().services().get(0).operations();
    assertThat(operations.get(0).response().binding().detail()).contains("class PHRAccount");
    assertThat(operations.get(1).response().binding().detail()).contains("class DemographicTo1");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void formsThatDifferAreTold() {
    LinkResult result =
        link(GRAMMAR, xml(get("/x/a"), get("/x/b")), json(get("/x/b"), get("/x/c")));

    assertThat(result.model().services().get(0).operations()).hasSize(3);
    assertThat(result.problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
        .anySatisfy(problem -> assertThat(problem.what()).contains("GET /x/a", "services.wadl"))
        .anySatisfy(problem -> assertThat(problem.what()).contains("GET /x/c"));
  }

  @Test
  void siblingResourcesOfOnePathAreOneOperation() {
    WadlOperation one =
        operation(
            "GET",
            "/x/a",
            List.of(parameter("p", Style.QUERY, "int"), parameter("r", Style.QUERY, "int")),
            List.of(),
            List.of(body(JSON)));
    WadlOperation other =
        operation(
            "GET",
            "/x/a",
            List.of(parameter("p", Style.QUERY, "string"), parameter("s", Style.QUERY, "int")),
            List.of(),
            List.of(body("application/xml")));

    OperationModel united = only(link(NO_TYPES, xml(one, other)));

    assertThat(united.parameters())
        .extracting(ParameterModel::name)
        .containsExactlyInAnyOrder("p", "r", "s");
    assertThat(united.response().kind()).isEqualTo(Kind.JSON);
    assertThat(only(link(NO_TYPES, xml(other, one)))).isEqualTo(united);
  }

  @Test
  void bodiesThatContradictEachOtherStayRaw() {
    BodyModel body =
        only(link(
                GRAMMAR, json(get("/x/a", body(JSON, "DemographicTo1"), body(JSON, "PHRAccount")))))
            .response();

    assertThat(body.type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(body.binding().detail()).contains("DemographicTo1").contains("PHRAccount");
  }

  @Test
  void usualAddressesShareOperations() {
    LinkResult result =
        link(
            List.of("/rs", "/services"),
            Map.of("/services", GRAMMAR, "/rs", GRAMMAR),
            new AddressedWadl("/rs", xml(get("/x/a", body(JSON)), get("/x/b", body(JSON)))),
            new AddressedWadl("/services", json(get("/x/a", body(JSON, "DemographicTo1")))),
            new AddressedWadl(
                "/services", xml(get("/x/b", body("text/plain")), get("/x/a", body(JSON)))));

    assertThat(result.model().services())
        .extracting(ServiceModel::className)
        .containsExactly("RsXApi", "XApi");
    OperationModel shared = result.model().services().get(1).operations().get(0);
    assertThat(shared.addresses()).containsExactly("/services", "/rs");
    assertThat(shared.response().binding().authority()).isEqualTo(Authority.JSON_FORM);
    assertThat(result.problems())
        .anySatisfy(
            problem ->
                assertThat(problem.what()).contains("GET /x/b").contains("/rs", "/services"));
  }

  @Test
  void otherAddressesHaveServicesOfTheirOwn() {
    ApiModel model =
        link(
                List.of(),
                Map.of(),
                new AddressedWadl("/services", xml(get("/x/a"))),
                new AddressedWadl("/services/v1", xml(get("/x/a"))))
            .model();

    assertThat(model.services()).extracting(ServiceModel::accessor).containsExactly("v1X", "x");
  }

  @Test
  void documentOfSeveralBasesDescribesSeveralAddresses() {
    String v1 = BASE + "/v1";
    WadlDocument document =
        document(
            "all.wadl",
            false,
            at(BASE, "GET", "/x/a", List.of(), List.of(), List.of()),
            at(v1, "GET", "/x/a", List.of(), List.of(), List.of(body(JSON, "DemographicTo1"))));
    ApiModel model =
        link(List.of(), Map.of("/services", GRAMMAR), new AddressedWadl("/services/", document))
            .model();

    assertThat(model.services())
        .flatExtracting(ServiceModel::operations)
        .flatExtracting(OperationModel::addresses)
        .containsExactly("/services/v1", "/services");
    assertThat(model.services().get(0).operations().get(0).response().type())
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("DemographicTo1")));
  }

  @Test
  void addressesForServersOwnUseAreLeftOut() {
    AddressedWadl services = new AddressedWadl("/services", xml(get("/x/a")));
    AddressedWadl rs = new AddressedWadl("/rs", xml(get("/x/b")));
    AddressedWadl oauth = new AddressedWadl("/oauth", xml(get("/token")));

    assertThat(paths(link(List.of(), Map.of(), services, rs, oauth))).containsExactly("/x/a");
    assertThat(paths(link(List.of(), Map.of(), rs, oauth))).containsExactly("/x/b");
    assertThat(paths(link(List.of("rs/"), Map.of(), services, rs, oauth))).containsExactly("/x/b");
    assertThat(errors(link(List.of(), Map.of(), oauth))).hasSize(1);
    assertThat(errors(link(List.of("/services", "/v2"), Map.of(), services, rs)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("/v2", "/services, /rs"));
    assertThat(errors(link(List.of(), Map.of()))).hasSize(1);
  }

  @Test
  void documentWithoutOperationsIsAnError() {
    assertThat(errors(link(NO_TYPES, xml())))
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).isEqualTo("services.wadl"));
  }

  @Test
  void typesThatDifferBetweenAddressesAreTwo() {
    SchemaSet services =
        schemas(
            complex("a", property("b", defined("b"))),
            complex("b", property("x", builtIn("int"))),
            complex("c"));
    SchemaSet rs =
        schemas(
            complex("a", property("b", defined("b"))),
            complex("b", property("x", builtIn("string"))),
            complex("c"));
    ApiModel model =
        link(
                List.of("/services", "/rs"),
                Map.of("/services", services, "/rs", rs),
                new AddressedWadl("/services", xml(get("/x/a"))),
                new AddressedWadl("/rs", xml(get("/x/a"))))
            .model();

    assertThat(model.types())
        .extracting(type -> type.javaName())
        .containsExactly("A", "ARs", "B", "BRs", "C");
    assertThat(type(model, "ARs").properties().get(0).type()).isEqualTo(new TypeRef.Named("BRs"));
  }

  @Test
  void propertiesOfEveryKind() {
    SchemaSet grammar =
        schemas(
            complex("base", property("id", builtIn("int")), property("a-b", builtIn("int"))),
            extending(
                "base",
                "derived",
                property("id", builtIn("int")),
                property("aB", builtIn("string")),
                property("", SchemaProperty.Kind.TEXT, builtIn("decimal"), false, null),
                property("", SchemaProperty.Kind.ANY, any(), true, null),
                property("lang", SchemaProperty.Kind.ATTRIBUTE, builtIn("language"), false, null),
                property("item", SchemaProperty.Kind.ELEMENT, defined("sex1"), true, "items"),
                property("open", any()),
                property("missing", defined("nowhere")),
                property("code", defined("codes")),
                property("twice", builtIn("int")),
                property("twice", builtIn("int"))),
            simple("sex1", builtIn("string"), "M", "F", "M"),
            simple("codes", new SchemaTypeRef.TextList(builtIn("int"))),
            simple("level", builtIn("int"), "1", "2"),
            simple("circle", defined("circle")),
            extending("knot", "knot"));
    LinkResult result = link(grammar, xml(get("/x/a")));
    ObjectType derived = type(result.model(), "Derived");

    assertThat(derived.superType()).isEqualTo(new TypeRef.Named("Base"));
    assertThat(derived.properties())
        .extracting(PropertyModel::jsonName)
        .containsExactly("aB", "value", "lang", "items", "open", "missing", "code", "twice");
    assertThat(derived.properties()).extracting(PropertyModel::javaName).startsWith("aB2");
    assertThat(derived.properties().get(3).type())
        .isEqualTo(new TypeRef.ListOf(new TypeRef.Named("Sex1")));
    assertThat(derived.properties().get(3).xml().wrapper()).isEqualTo("items");
    assertThat(derived.properties().get(4).type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(derived.properties().get(6).type())
        .isEqualTo(new TypeRef.ListOf(new TypeRef.Scalar(ScalarKind.INT)));
    assertThat(derived.properties().get(7).type()).isInstanceOf(TypeRef.ListOf.class);
    assertThat(result.model().types())
        .extracting(type -> type.javaName())
        .containsExactly("Base", "Derived", "Knot", "Sex1");
    assertThat(result.model().types().get(3))
        .isInstanceOfSatisfying(EnumType.class, type -> assertThat(type.constants()).hasSize(2));
    assertThat(type(result.model(), "Knot").superType()).isNull();
  }

  @Test
  void deepHierarchiesLink() {
    List<Object> types = new ArrayList<>();
    types.add(complex("t0"));
    for (int i = 1; i < 3000; i++) {
      types.add(extending("t" + (i - 1), "t" + i));
    }

    assertThat(model(schemas(types.toArray()), get("/x")).types()).hasSize(3000);
  }

  @Test
  void resourcesWithoutMethodAreListed() {
    WadlDocument document =
        new WadlDocument(
            "services.wadl",
            false,
            List.of(BASE),
            List.of(get("/x/a")),
            List.of(
                new WadlDocument.WadlPath(BASE, "/x/b", 1),
                new WadlDocument.WadlPath(BASE, "/x/a", 1)),
            List.of(),
            List.of(),
            List.of(Problem.warning("services.wadl:1", "Odd.", null)));
    LinkResult result = link(NO_TYPES, document);

    assertThat(result.model().uncallable()).containsExactly("/services /x/b");
    assertThat(result.problems()).hasSize(1);
  }

  @Test
  void spellingsOfOneServiceShareAClass() {
    ApiModel model = model(NO_TYPES, get("/patientlist/a"), get("/patientList/a"));

    assertThat(model.services())
        .singleElement()
        .satisfies(
            service -> {
              assertThat(service.className()).isEqualTo("PatientListApi");
              assertThat(service.operations())
                  .extracting(OperationModel::methodName)
                  .doesNotHaveDuplicates();
            });
  }

  @Test
  void classNamesBindWhateverTheRequestIs() {
    OperationModel operation =
        only(
            link(
                GRAMMAR,
                xml(post("/x/a", body(JSON))),
                json(post("/x/a", body(JSON, "DemographicTo1")))));

    assertThat(operation.request()).isNotNull();
    assertThat(operation.request().type())
        .isEqualTo(new TypeRef.OneOrMany(new TypeRef.Named("DemographicTo1")));
    assertThat(operation.response().kind()).isEqualTo(Kind.NONE);
  }

  private static TypeRef response(String className) {
    return responseBody(className).type();
  }

  private static BodyModel responseBody(String className) {
    return only(link(
            GRAMMAR, xml(get("/x/y", body(JSON))), json(get("/x/y", body(JSON, className)))))
        .response();
  }

  private static Kind kind(WadlRepresentation... responses) {
    return only(link(NO_TYPES, xml(get("/x/y", responses)))).response().kind();
  }

  private static ApiModel model(SchemaSet schemas, WadlOperation... operations) {
    return link(schemas, xml(operations)).model();
  }

  private static LinkResult link(SchemaSet schemas, WadlDocument... documents) {
    List<AddressedWadl> addressed = new ArrayList<>();
    for (WadlDocument document : documents) {
      addressed.add(new AddressedWadl("/services", document));
    }
    return Linker.link(new LinkRequest(addressed, Map.of("/services", schemas), List.of()));
  }

  private static LinkResult link(
      List<String> addresses, Map<String, SchemaSet> schemas, AddressedWadl... documents) {
    return Linker.link(new LinkRequest(List.of(documents), schemas, addresses));
  }

  private static OperationModel only(LinkResult result) {
    assertThat(result.model().services()).hasSize(1);
    assertThat(result.model().services().get(0).operations()).hasSize(1);
    return result.model().services().get(0).operations().get(0);
  }

  private static List<String> paths(LinkResult result) {
    return result.model().services().stream()
        .flatMap(service -> service.operations().stream())
        .map(OperationModel::path)
        .toList();
  }

  private static List<Problem> errors(LinkResult result) {
    return result.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private static ObjectType type(ApiModel model, String javaName) {
    return model.types().stream()
        .filter(type -> type.javaName().equals(javaName))
        .map(ObjectType.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
