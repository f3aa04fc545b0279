package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.Emitters;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Servers that nobody has seen, made of those that are known: whatever is left of the standard is
 * typed as it is in truth, nothing else is claimed, and every client compiles. What the whole
 * documents give is held against the truth elsewhere, and is the measure here.
 */
final class DerivedServersTest {

  private static final Set<SortedMap<String, String>> COMPILED = new HashSet<>();
  private static final Map<String, Map<String, OperationModel>> TRUTH = new HashMap<>();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"oscar19,/services", "oscar19,/rs", "openo26,/services", "openo26,/rs"})
  void anyFormWillDo(String version, String address) throws Exception {
    for (String form : List.of("json only", "jettison", "jettison only", "null", "xml only")) {
      DerivedServer server = DerivedServer.of(version, address);
      switch (form) {
        case "json only" -> server.withoutXmlForm();
        case "jettison" -> server.withJettison();
        case "jettison only" -> server.withJettison().withoutXmlForm();
        case "null" -> server.withNullJsonForm();
        default -> server.withoutJsonForm();
      }
      LinkResult linked = server.link(folder.resolve(form));
      assertSameTypes(version, address, linked);
      assertThat(operations(linked)).as(form).hasSameSizeAs(truth(version, address));
      compile(linked);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "oscar19,true,true",
    "oscar19,false,true",
    "openo26,true,true",
    "openo26,false,true",
    "oscar19,true,false",
    "openo26,false,false"
  })
  void clinicMayPublishFourResources(String version, boolean json, boolean pruned)
      throws Exception {
    Set<String> kept = Set.of("demographics", "schedule", "providerService", "status");
    DerivedServer server =
        DerivedServer.of(version, "/services").keep(path -> kept.contains(path.replace("/", "")));
    if (pruned) {
      server.pruneGrammar(version);
    }
    LinkResult linked = (json ? server : server.withoutJsonForm()).link(folder);
    assertThat(operations(linked)).hasSizeBetween(30, 90);
    assertSameTypes(version, "/services", linked);
    compile(linked);
  }

  /** Any part of the resources, with the grammar that CXF would publish for it. */
  @ParameterizedTest
  @CsvSource({"oscar19,true", "oscar19,false", "openo26,true", "openo26,false"})
  void anyPartOfTheResourcesIsTyped(String version, boolean json) throws Exception {
    for (int seed = 0; seed < 2; seed++) {
      Random random = new Random(seed);
      Map<String, Boolean> kept = new HashMap<>();
      DerivedServer server =
          DerivedServer.of(version, "/rs")
              .keep(path -> kept.computeIfAbsent(path, key -> random.nextInt(4) == 0))
              .pruneGrammar(version);
      LinkResult linked = (json ? server : server.withoutJsonForm()).link(folder);
      assertSameTypes(version, "/rs", linked);
      compile(linked);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://inner:8081/kaiemr/ws/services/v1", "https://h/ws/services"})
  void addressAndContextMayBeOthers(String base) throws Exception {
    LinkResult linked =
        DerivedServer.of("oscar19", "/services")
            .edit(
                document ->
                    DerivedServer.elements(document, "resources")
                        .forEach(resources -> resources.setAttribute("base", base)))
            .link(folder);
    assertSameTypes("oscar19", "/services", linked);
    compile(linked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void propertiesOfAVendorAppearAndThoseItRemovedDoNot(String version) throws Exception {
    LinkResult whole = SharedSpecs.link(version, "/services");
    Map<String, String> removed = new TreeMap<>();
    LinkResult linked =
        DerivedServer.of(version, "/services")
            .edit(document -> changeProperties(document, removed))
            .link(folder);
    assertThat(removed).hasSizeGreaterThan(80);
    SoftAssertions softly = new SoftAssertions();
    removed.forEach(
        (schemaName, name) -> {
          ObjectType before = object(whole, schemaName);
          ObjectType after = object(linked, schemaName);
          String key = "";
          for (PropertyModel property : before.properties()) {
            key = property.xml().name().equals(name) ? property.jsonName() : key;
          }
          if (!key.isEmpty()) {
            softly.assertThat(keys(after)).as(schemaName).doesNotContain(key);
          }
          softly.assertThat(keys(after)).as(schemaName).contains("vendorOwn");
        });
    softly.assertAll();
    assertSameTypes(version, "/services", linked);
    compile(linked);
  }

  /** Adds a property to every type, and removes its last one. */
  private static void changeProperties(Document document, Map<String, String> removed) {
    for (Element type : DerivedServer.elements(document, "complexType")) {
      List<Element> sequences = DerivedServer.elements(type, "sequence");
      boolean extended = !DerivedServer.elements(type, "extension").isEmpty();
      if (type.getAttribute("name").isEmpty() || sequences.isEmpty() || extended) {
        continue;
      }
      Element sequence = sequences.get(0);
      List<Element> properties = DerivedServer.children(sequence);
      properties.removeIf(p -> p.getAttribute("name").isEmpty());
      if (properties.size() < 2) {
        continue;
      }
      Element last = properties.get(properties.size() - 1);
      removed.put(type.getAttribute("name"), last.getAttribute("name"));
      sequence.removeChild(last);
      Element own = document.createElementNS(type.getNamespaceURI(), "xs:element");
      own.setAttribute("name", "vendorOwn");
      own.setAttribute("type", "xs:string");
      own.setAttribute("minOccurs", "0");
      sequence.appendChild(own);
    }
  }

  /** The class that a server states is bound, whatever the catalogue has for the path. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void classesOfAVendorBehindStandardPathsAreBound(String version) throws Exception {
    LinkResult linked =
        DerivedServer.of(version, "/services")
            .editClasses(stated -> isOwn(stated) ? "VendorTo9" : stated)
            .addTypes(
                "<xs:complexType name=\"vendorTo9\"><xs:sequence>"
                    + "<xs:element name=\"x\" type=\"xs:string\"/></xs:sequence></xs:complexType>")
            .link(folder);
    TypeRef vendor = new TypeRef.OneOrMany(new TypeRef.Named("VendorTo9"));
    int changed = 0;
    for (OperationModel operation : operations(linked).values()) {
      for (BodyModel body : bodies(operation)) {
        if (body.binding().detail().contains("VendorTo9")) {
          assertThat(body.type()).as(operation.toString()).isEqualTo(vendor);
          assertThat(body.binding().completedBy()).isNull();
          changed++;
        }
      }
    }
    assertThat(changed).isGreaterThan(120);
    compile(linked);
  }

  /** A map stands for no class that the server could have named. */
  @ParameterizedTest
  @ValueSource(strings = {"HashMap", "JSONObject", "List"})
  void freeFormsInPlaceOfAClassStayOpen(String freeForm) throws Exception {
    LinkResult linked =
        DerivedServer.of("oscar19", "/services")
            .editClasses(stated -> stated.equals("SummaryTo1") ? freeForm : stated)
            .link(folder);
    OperationModel allergies = operations(linked).get("GET /recordUX/{demographicNo}/getAllergies");
    assertThat(allergies.response().type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(allergies.response().binding().authority()).isEqualTo(Authority.NONE);
    assertThat(linked.problems())
        .anyMatch(problem -> problem.what().contains("the server states class " + freeForm));
    compile(linked);
  }

  /** What two addresses publish under one name may differ. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void typesOfTwoAddressesAreTwoIfTheyDiffer(String version) throws Exception {
    List<Path> documents = DerivedServer.of(version, "/services").write(folder.resolve("one"));
    documents.addAll(
        DerivedServer.of(version, "/rs")
            .edit(document -> changeProperties(document, new TreeMap<>()))
            .write(folder.resolve("other")));
    LinkResult linked = SharedSpecs.link(documents, List.of("/services", "/rs"));
    int own = 0;
    int standard = 0;
    for (TypeModel type : linked.model().types()) {
      if (type instanceof ObjectType object && object.schemaName().equals("demographicTo1")) {
        own += keys(object).contains("vendorOwn") ? 1 : 0;
        standard += keys(object).contains("vendorOwn") ? 0 : 1;
      }
    }
    assertThat(List.of(own, standard)).containsExactly(1, 1);
    Map<String, OperationModel> truth = truth(version, "/services");
    for (var service : linked.model().services()) {
      for (OperationModel operation : service.operations()) {
        OperationModel before = truth.get(operation.verb() + " " + operation.path());
        if (before != null && operation.addresses().contains("/services")) {
          assertThat(text(operation).replaceAll("Services|Rs", ""))
              .isEqualTo(text(before).replaceAll("Services|Rs", ""));
        }
      }
    }
    compile(linked);
  }

  /** Renamed types are what the server says; without the form that names them, they stay open. */
  @ParameterizedTest
  @CsvSource({"oscar19,true", "oscar19,false", "openo26,true", "openo26,false"})
  void renamedTypesAreNeverTakenForThoseOfTheCatalogue(String version, boolean json)
      throws Exception {
    DerivedServer server =
        DerivedServer.of(version, "/services")
            .editClasses(stated -> isRenamed(stated) ? stated + "Plus" : stated)
            .edit(document -> rename(document));
    LinkResult linked = (json ? server : server.withoutJsonForm()).link(folder);
    Map<String, OperationModel> truth = truth(version, "/services");
    SoftAssertions softly = new SoftAssertions();
    operations(linked)
        .forEach(
            (key, operation) -> {
              List<BodyModel> before = bodies(truth.get(key));
              List<BodyModel> after = bodies(operation);
              for (int i = 0; i < before.size(); i++) {
                BodyModel body = after.get(i);
                String type = StandardOperationsTruthTest.text(before.get(i).type());
                String found = StandardOperationsTruthTest.text(body.type());
                softly
                    .assertThat(!found.equals(type) && body.binding().typed() && !json)
                    .as(key + ": " + found + " for " + type)
                    .isFalse();
              }
            });
    softly.assertAll();
    compile(linked);
  }

  private static void rename(Document document) {
    for (Element element : DerivedServer.elements(document, null)) {
      for (String attribute : List.of("type", "base", "name")) {
        String value = element.getAttribute(attribute);
        boolean type = !attribute.equals("name") || element.getLocalName().endsWith("Type");
        if (type && !value.isEmpty() && !value.contains(":") && isRenamed(value)) {
          element.setAttribute(attribute, value + "Plus");
        }
      }
    }
  }

  private static boolean isRenamed(String name) {
    return name.endsWith("To1") && name.toLowerCase(java.util.Locale.ROOT).hashCode() % 2 == 0;
  }

  @ParameterizedTest
  @CsvSource({"oscar19,/services", "oscar19,/rs", "openo26,/services", "openo26,/rs"})
  void withoutGrammarTheShapesAreOfTheCatalogue(String version, String address) throws Exception {
    LinkResult linked =
        DerivedServer.of(version, address)
            .edit(
                document ->
                    DerivedServer.elements(document, "grammars")
                        .forEach(grammar -> grammar.getParentNode().removeChild(grammar)))
            .link(folder);
    assertSameTypes(version, address, linked);
    compile(linked);
  }

  /** CXF leaves classes out that JAXB cannot describe. */
  @ParameterizedTest
  @CsvSource({"oscar19,true", "oscar19,false", "openo26,true", "openo26,false"})
  void withHalfOfTheTypesNothingIsWrong(String version, boolean json) throws Exception {
    DerivedServer server =
        DerivedServer.of(version, "/services")
            .edit(
                document ->
                    DerivedServer.removeTypes(document, name -> (name.hashCode() & 1) == 0));
    LinkResult linked = (json ? server : server.withoutJsonForm()).link(folder);
    Map<String, OperationModel> truth = truth(version, "/services");
    SoftAssertions softly = new SoftAssertions();
    int[] open = {0};
    operations(linked)
        .forEach(
            (key, operation) -> {
              List<BodyModel> before = bodies(truth.get(key));
              List<BodyModel> after = bodies(operation);
              for (int i = 0; i < before.size(); i++) {
                if (after.get(i).binding().authority() == Authority.NONE) {
                  open[0]++;
                } else {
                  softly
                      .assertThat(StandardOperationsTruthTest.text(after.get(i).type()))
                      .as(key)
                      .isEqualTo(StandardOperationsTruthTest.text(before.get(i).type()));
                }
              }
            });
    softly.assertAll();
    System.out.println(version + (json ? "" : ", XML form only") + ": " + open[0] + " bodies open");
    if (json) {
      assertThat(open[0]).isLessThan(3);
    }
    compile(linked);
  }

  @Test
  void endpointsOfAVendorAreTypedAsFarAsTheyAreKnown() throws Exception {
    LinkResult linked =
        DerivedServer.of("oscar19", "/services")
            .addTypes(
                type("kioskList", "kiosk", "unbounded")
                    + type("kioskTo1", "name", "1")
                    + type("kioskResponse", "kiosk", "1")
                    + type("demographicto1", "shadow", "1")
                    + type("kioskPage", "content", "unbounded"))
            .add(
                call("GET", "/kiosk/list", "KioskList")
                    + call("GET", "/kiosk/one", "KioskTo1")
                    + call("GET", "/kiosk/answer", "KioskResponse")
                    + call("GET", "/kiosk/page", "KioskPage")
                    + call("GET", "/kiosk/search", "AbstractSearchResponse")
                    + call("GET", "/kiosk/map", "HashMap")
                    + call("GET", "/kiosk/raw", "List")
                    + call("GET", "/kiosk/outside", "KioskSettings")
                    + call("DELETE", "/demographics/search", "KioskTo1")
                    + call("GET", "/demographics/quick/search", "KioskTo1")
                    + call("GET", "/kiosk/patient", "DemographicTo1"))
            .link(folder);
    assertSameTypes("oscar19", "/services", linked);
    assertType(linked, "GET /kiosk/list", either("KioskList"), true);
    assertType(linked, "GET /kiosk/one", either("KioskTo1"), true);
    assertType(linked, "GET /kiosk/answer", new TypeRef.Named("KioskResponse"), true);
    assertType(linked, "GET /kiosk/page", either("KioskPage"), true);
    assertType(
        linked,
        "GET /kiosk/search",
        new TypeRef.Named("AbstractSearchResponse", List.of(TypeRef.RAW_JSON)),
        false);
    assertType(linked, "GET /kiosk/map", TypeRef.RAW_JSON, false);
    assertType(linked, "GET /kiosk/raw", TypeRef.RAW_JSON, false);
    assertType(linked, "GET /kiosk/outside", TypeRef.RAW_JSON, false);
    assertType(linked, "DELETE /demographics/search", either("KioskTo1"), true);
    assertType(linked, "GET /demographics/quick/search", either("KioskTo1"), true);
    assertType(linked, "GET /kiosk/patient", either("DemographicTo1"), true);
    truth("oscar19", "/services")
        .forEach(
            (key, operation) ->
                assertThat(operations(linked).get(key).methodName())
                    .as(key)
                    .isEqualTo(operation.methodName()));
    compile(linked);
  }

  /** An older OSCAR: a part of the operations, and of the properties of every type. */
  @ParameterizedTest
  @CsvSource({"oscar19,true", "oscar19,false", "openo26,true", "openo26,false"})
  void olderServersProfitFromTheCatalogue(String version, boolean json) throws Exception {
    Random random = new Random(15);
    Map<String, Boolean> kept = new HashMap<>();
    DerivedServer server =
        DerivedServer.of(version, "/services")
            .edit(
                document -> {
                  for (Element method : DerivedServer.elements(document, "method")) {
                    Element resource = (Element) method.getParentNode();
                    String key = method.getAttribute("name") + resource.getAttribute("path");
                    if (!kept.computeIfAbsent(key, k -> random.nextBoolean())) {
                      resource.removeChild(method);
                    }
                  }
                  for (Element property : DerivedServer.elements(document, "element")) {
                    String key = property.getAttribute("name");
                    boolean global = "schema".equals(property.getParentNode().getLocalName());
                    if (!global && !kept.computeIfAbsent(key, k -> random.nextInt(3) > 0)) {
                      property.getParentNode().removeChild(property);
                    }
                  }
                })
            .pruneGrammar(version);
    LinkResult linked = (json ? server : server.withNullJsonForm()).link(folder);
    assertSameTypes(version, "/services", linked);
    compile(linked);
  }

  /** A fork between the lines: some resources of the one, the others of the other. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void eachOperationOfAMixtureIsOfItsOwnLine(boolean firstHalf) throws Exception {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    List<Path> documents =
        DerivedServer.of("oscar19", "/services")
            .keep(path -> (path.compareTo("/o") < 0) == firstHalf)
            .write(one);
    documents.addAll(
        DerivedServer.of("openo26", "/services")
            .keep(path -> (path.compareTo("/o") < 0) != firstHalf)
            .edit(
                document ->
                    DerivedServer.elements(document, "resources")
                        .forEach(r -> r.setAttribute("base", "http://h/ws/services/v2")))
            .write(other));
    LinkResult linked = SharedSpecs.link(documents, List.of());
    Map<String, OperationModel> oscar = truth("oscar19", "/services");
    Map<String, OperationModel> openO = truth("openo26", "/services");
    operations(linked)
        .forEach(
            (key, operation) -> {
              boolean ofOscar =
                  (operation.path().compareTo("/o") < 0) == firstHalf && oscar.containsKey(key);
              OperationModel truth = ofOscar ? oscar.get(key) : openO.get(key);
              if (truth != null) {
                assertThat(typesWithoutVariants(operation)).as(key).isEqualTo(text(truth));
              }
            });
    compile(linked);
  }

  private static String typesWithoutVariants(OperationModel operation) {
    return text(operation).replaceAll("_?V2|Services", "");
  }

  private static String text(OperationModel operation) {
    return StandardOperationsTruthTest.types(operation);
  }

  private static String type(String name, String property, String occurs) {
    return "<xs:complexType name=\""
        + name
        + "\"><xs:sequence><xs:element maxOccurs=\""
        + occurs
        + "\" name=\""
        + property
        + "\" type=\"xs:string\"/></xs:sequence></xs:complexType>";
  }

  private static String call(String verb, String path, String className) {
    return "<resource path=\""
        + path
        + "\"><method name=\""
        + verb
        + "\"><response><representation mediaType=\"application/json\" element=\""
        + className
        + "\"/></response></method></resource>";
  }

  private static TypeRef either(String name) {
    return new TypeRef.OneOrMany(new TypeRef.Named(name));
  }

  private static void assertType(LinkResult linked, String key, TypeRef type, boolean typed) {
    BodyModel body = operations(linked).get(key).response();
    assertThat(body.type()).as(key).isEqualTo(type);
    assertThat(body.binding().typed()).as(key).isEqualTo(typed);
    assertThat(body.binding().authority() == Authority.CATALOG).as(key).isFalse();
  }

  private static boolean isOwn(String className) {
    return className.endsWith("To1")
        || (className.endsWith("Response") && !className.equals("Response"));
  }

  private static List<BodyModel> bodies(OperationModel operation) {
    return operation.request() == null
        ? List.of(operation.response())
        : List.of(operation.response(), operation.request());
  }

  private static ObjectType object(LinkResult linked, String schemaName) {
    for (TypeModel type : linked.model().types()) {
      if (type instanceof ObjectType object && type.schemaName().equals(schemaName)) {
        return object;
      }
    }
    throw new AssertionError("no type " + schemaName);
  }

  private static List<String> keys(ObjectType type) {
    return type.properties().stream().map(PropertyModel::jsonName).toList();
  }

  private static Map<String, OperationModel> truth(String version, String address) {
    return TRUTH.computeIfAbsent(
        version + address, key -> operations(SharedSpecs.link(version, address)));
  }

  private static Map<String, OperationModel> operations(LinkResult linked) {
    return StandardOperationsTruthTest.operations(linked.model());
  }

  private static void assertSameTypes(String version, String address, LinkResult linked) {
    Map<String, OperationModel> truth = truth(version, address);
    SoftAssertions softly = new SoftAssertions();
    operations(linked)
        .forEach(
            (key, operation) -> {
              if (truth.containsKey(key)) {
                softly.assertThat(text(operation)).as(key).isEqualTo(text(truth.get(key)));
              }
            });
    softly
        .assertThat(linked.problems())
        .noneMatch(problem -> problem.what().contains("what the server states is used"))
        .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    softly.assertAll();
  }

  /** Compiles each client once: many servers have the same. */
  private static void compile(LinkResult linked) {
    SortedMap<String, String> sources = Emitters.emit(linked.model(), "com.example.derived");
    if (COMPILED.add(sources)) {
      SourceCompiler.compile(sources);
    }
  }
}
