package dev.oscarclient.generator.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.cxf.CxfRunner;
import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.emit.HostileModel;
import dev.oscarclient.generator.emit.RandomModel;
import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that a model can hold, as CXF's wadl2java and a compiler take it. */
final class EnrichedWadlTest {
  private static final String PACKAGE = "com.example.clinic";
  private static final String INTERFACES = PACKAGE + ".jaxrs";
  private static final String CLASSES = PACKAGE + ".jaxrs.model";
  private static final Binding BINDING = new Binding(Binding.Authority.WADL, "by hand", true);
  private static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);

  @TempDir private Path folder;

  /** Names and texts that are code if they are let through, in operations that can be written. */
  @Test
  void whatAServerWritesNeverBecomesCode() throws Exception {
    ApiModel model = HostileModel.model();
    List<ServiceModel> services = new ArrayList<>();
    for (ServiceModel service : model.services()) {
      services.add(
          new ServiceModel(
              service.name(),
              service.accessor(),
              service.className(),
              service.operations().stream().map(o -> withVerb(o, "GET")).toList()));
    }
    Enriched documents = EnrichedWadl.of(model.withParts(services, model.types()), PACKAGE);

    try (JaxrsCode code = JaxrsCode.of(documents, folder)) {
      assertThat(code.operations(INTERFACES)).hasSize(HostileModel.TEXTS.size() + 2);
      for (Class<?> type : code.all(CLASSES)) {
        // Initialisers that got in would end this JVM.
        Class.forName(type.getName(), true, type.getClassLoader());
      }
    }
  }

  private static OperationModel withVerb(OperationModel o, String verb) {
    return new OperationModel(
        verb,
        o.path(),
        o.addresses(),
        o.methodName(),
        o.optionsName(),
        o.parameters(),
        o.request(),
        o.response(),
        o.docs(),
        o.origin());
  }

  @Test
  void verbsThatAreNoAnnotationsAreLeftOut() {
    List<ServiceModel> texts =
        HostileModel.model().services().stream()
            .filter(service -> service.className().equals("TextsApi"))
            .toList();
    Enriched enriched = EnrichedWadl.of(new ApiModel(texts, List.of(), List.of()), PACKAGE);
    assertThat(enriched.files()).isEmpty();
    assertThat(enriched.runs()).isEmpty();
    assertThat(enriched.leftOut())
        .hasSize(texts.get(0).operations().size())
        .allSatisfy(one -> assertThat(one.reason()).contains("verb"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everythingAModelCanSayCompiles(long seed) throws Exception {
    ApiModel model = RandomModel.of(seed, 12, 60);
    try (JaxrsCode code = JaxrsCode.of(EnrichedWadl.of(model, PACKAGE), folder)) {
      assertThat(code.operations(INTERFACES)).hasSize(12 * 6);
      assertThat(code.jaxb(CLASSES)).isNotNull();
    }
  }

  @Test
  void sameModelSameBytes() {
    ApiModel model = RandomModel.of(3, 6, 30);
    Enriched documents = EnrichedWadl.of(model, PACKAGE);
    List<TypeModel> turned = new ArrayList<>(model.types());
    Collections.reverse(turned);

    assertThat(EnrichedWadl.of(model.withParts(model.services(), turned), PACKAGE))
        .isEqualTo(documents);
    CxfRunner tools = new CxfRunner(CxfTools.BUNDLED);
    assertThat(tools.run(documents)).isEqualTo(tools.run(documents));
  }

  @Test
  void typesHaveOurNamesExceptThoseThatTheInterfacesNeedThemselves() throws Exception {
    List<TypeModel> types = new ArrayList<>();
    List<OperationModel> operations = new ArrayList<>();
    for (String name :
        List.of(
            "Foo1",
            "Foo_1",
            "Abc2def",
            "K2AInit",
            "Response",
            "Path",
            "ObjectFactory",
            "PURGE",
            "Case",
            "Drug",
            "UsersApi",
            "A_b",
            "JAXBElement",
            "XmlType")) {
      types.add(object(name, property("self", new TypeRef.Named(name))));
      operations.add(
          operation(
              "POST",
              "/users/" + name,
              json(new TypeRef.Named(name)),
              json(new TypeRef.Named(name))));
    }
    operations.add(
        operation(
            "PUT",
            "/users/{drug}",
            json(new TypeRef.Named("Drug")),
            json(TypeRef.RAW_JSON),
            parameter(Location.PATH, "drug")));
    operations.add(
        operation(
            "PATCH",
            "/users",
            json(new TypeRef.Named("Drug")),
            json(new TypeRef.Named("Drug")),
            parameter(Location.QUERY, "drug"),
            parameter(Location.QUERY, "body")));
    operations.add(operation("PURGE", "/users", null, json(new TypeRef.Named("PURGE"))));

    try (JaxrsCode code = JaxrsCode.of(EnrichedWadl.of(api(operations, types), PACKAGE), folder)) {
      assertThat(code.all(CLASSES).stream().map(Class::getSimpleName))
          .containsExactlyInAnyOrder(
              "Foo1",
              "Foo_1",
              "Abc2def",
              "K2AInit",
              "ResponseType",
              "PathType",
              "ObjectFactoryType",
              "PURGEType",
              "Case",
              "Drug",
              "UsersApi",
              "A_b",
              "JAXBElement",
              "XmlType",
              "ObjectFactory");
      for (JaxrsCode.Operation method : code.operations(INTERFACES)) {
        if (method.verb().equals("PATCH")) {
          assertThat(method.parameters()).containsOnlyKeys("QueryParam body", "QueryParam drug");
          assertThat(method.body()).isEqualTo("Drug");
        } else if (method.verb().equals("POST")) {
          String name = method.path().substring(method.path().lastIndexOf('/') + 1);
          assertThat(method.result()).isIn(name, name + "Type");
          assertThat(method.body()).isEqualTo(method.result());
        }
      }
    }
  }

  @Test
  void propertiesKeepTheirKeysWhateverTheyAreCalledInJava() throws Exception {
    List<String> keys =
        List.of(
            "class",
            "foo_bar",
            "fooBar",
            "foo-bar",
            "foo.bar",
            "FooBar",
            "default",
            "x2ab",
            "hashCode",
            "MRP",
            "été",
            "any",
            "value");
    List<PropertyModel> properties = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      properties.add(property(keys.get(i), i < 6 ? "fooBar" + i : "p" + i, STRING));
    }
    properties.add(property("1st", "_1st", STRING));
    properties.add(property("a b", "aB", STRING));
    TypeModel base = objectOf("Base", null, properties);
    TypeModel heir =
        objectOf(
            "Heir", new TypeRef.Named("Base"), List.of(property("foo__bar", "foo_bar0", STRING)));
    OperationModel operation = operation("GET", "/users", null, json(new TypeRef.Named("Heir")));

    Enriched documents = EnrichedWadl.of(api(List.of(operation), List.of(base, heir)), PACKAGE);
    try (JaxrsCode code = JaxrsCode.of(documents, folder)) {
      assertThat(keysOf(code.load(CLASSES + ".Base"))).containsExactlyInAnyOrderElementsOf(keys);
      assertThat(keysOf(code.load(CLASSES + ".Heir"))).containsExactly("foo__bar");
      assertThat(code.sources().get(path(CLASSES, "Base")))
          .contains(
              "Not here, as no schema can say it: 1st. Not here, as no schema can say it: a b.");
      assertThat(code.jaxb(CLASSES)).isNotNull();
    }
  }

  /** Names as JAXB and Jackson see them: of the field, unless an annotation gives another. */
  private static List<String> keysOf(Class<?> type) throws ReflectiveOperationException {
    List<String> keys = new ArrayList<>();
    for (var field : type.getDeclaredFields()) {
      String key = field.getName();
      for (var annotation : field.getAnnotations()) {
        if (annotation.annotationType().getSimpleName().equals("XmlElement")) {
          String name = (String) annotation.annotationType().getMethod("name").invoke(annotation);
          key = name.equals("##default") ? key : name;
        }
      }
      keys.add(key);
    }
    return keys;
  }

  @Test
  void parametersKeepTheirNamesOnTheWire() throws Exception {
    OperationModel operation =
        operation(
            "GET",
            "/users/{User-Id}/",
            null,
            json(STRING),
            new ParameterModel(
                "User-Id",
                "userId",
                Location.PATH,
                STRING,
                true,
                false,
                null,
                null,
                List.of(),
                List.of()),
            parameter(Location.QUERY, "userId"),
            parameter(Location.QUERY, "class"),
            parameter(Location.QUERY, "a.b"),
            parameter(Location.QUERY, "a-b"),
            parameter(Location.QUERY, "includes[]"),
            parameter(Location.QUERY, "with space"),
            parameter(Location.HEADER, "X-Trace"),
            parameter(Location.MATRIX, "m"));

    try (JaxrsCode code =
        JaxrsCode.of(EnrichedWadl.of(api(List.of(operation), List.of()), PACKAGE), folder)) {
      JaxrsCode.Operation method = code.operations(INTERFACES).get(0);
      assertThat(method.path()).isEqualTo("/services/users/{userIdInPath}/");
      assertThat(method.parameters())
          .containsOnlyKeys(
              "PathParam userIdInPath",
              "QueryParam userId",
              "QueryParam class",
              "QueryParam a.b",
              "QueryParam includes[]",
              "HeaderParam X-Trace",
              "MatrixParam m");
      assertThat(method.parameters()).containsEntry("QueryParam includes[]", "String[]");
      assertThat(code.sources().get(path(INTERFACES, "UsersApi")))
          .contains("Not here, as Java has no such name: parameter a-b.")
          .contains("Not here, as Java has no such name: parameter with space.");
    }
  }

  @Test
  void whatCannotStandInALiteralIsLeftOut() throws Exception {
    BodyModel text =
        new BodyModel(
            BodyModel.Kind.TEXT,
            List.of("text/plain; charset=\"utf-8\"", "text/x\"+\"y", "text/html;q=0.5"),
            STRING,
            List.of(),
            BINDING);
    ParameterModel quoted =
        new ParameterModel(
            "q",
            "q",
            Location.QUERY,
            STRING,
            false,
            false,
            "\" + 1 + \"",
            null,
            List.of("\u0000", "\"", "a"),
            List.of());
    ParameterModel fixed =
        new ParameterModel(
            "f", "f", Location.QUERY, STRING, false, false, null, "a b", List.of(), List.of());
    OperationModel operation =
        operation(
            "POST",
            "/users/\"+1+\"/\\u0022/{x:\\d+}",
            text,
            text,
            parameter(Location.PATH, "x"),
            quoted,
            fixed);

    Enriched documents = EnrichedWadl.of(api(List.of(operation), List.of()), PACKAGE);
    try (JaxrsCode code = JaxrsCode.of(documents, folder)) {
      JaxrsCode.Operation method = code.operations(INTERFACES).get(0);
      assertThat(method.path()).isEqualTo("/services/users/%22+1+%22/%5Cu0022/{x}");
      assertThat(method.consumes()).containsExactly("text/plain", "text/html;q=0.5");
      assertThat(method.produces()).isEqualTo(method.consumes());
      assertThat(code.sources().get(path(INTERFACES, "UsersApi")))
          .contains("@QueryParam(\"q\") String q")
          .contains("@QueryParam(\"f\") @DefaultValue(\"a b\") String f");
    }
  }

  /** What XML alone holds is called as in XML, the rest like the keys in JSON. */
  @Test
  void xmlIsWrittenAsXml() throws Exception {
    PropertyModel wrapped =
        xml("content", new TypeRef.ListOf(STRING), XmlForm.Kind.ELEMENT, "Item", "List");
    PropertyModel attribute = xml("id", STRING, XmlForm.Kind.ATTRIBUTE, "id", null);
    PropertyModel words =
        xml("words", new TypeRef.ListOf(STRING), XmlForm.Kind.WORDS, "words", null);
    PropertyModel text = xml("value", STRING, XmlForm.Kind.TEXT, "", null);
    List<TypeModel> types =
        List.of(
            objectOf("InXml", null, List.of(wrapped, attribute, words)),
            objectOf("InJson", null, List.of(wrapped, attribute)),
            new ObjectType(
                "Text",
                "text",
                List.of(),
                null,
                false,
                List.of(text, attribute),
                "text",
                List.of()));
    List<OperationModel> operations =
        List.of(
            operation("GET", "/users/xml", null, xmlBody(new TypeRef.Named("InXml"))),
            operation(
                "POST",
                "/users/text",
                xmlBody(new TypeRef.Named("Text")),
                xmlBody(new TypeRef.Named("Text"))),
            operation("GET", "/users/json", null, json(new TypeRef.Named("InJson"))));

    try (JaxrsCode code = JaxrsCode.of(EnrichedWadl.of(api(operations, types), PACKAGE), folder)) {
      assertThat(annotations(code.load(CLASSES + ".InXml")))
          .containsEntry("content", "XmlElement List")
          .containsEntry("id", "XmlAttribute id")
          .containsEntry("words", "XmlList");
      assertThat(annotations(code.load(CLASSES + ".InJson")))
          .containsEntry("content", "")
          .containsEntry("id", "XmlAttribute id");
      assertThat(annotations(code.load(CLASSES + ".Text"))).containsEntry("value", "XmlValue");

      Object sent = code.load(CLASSES + ".Text").getConstructor().newInstance();
      sent.getClass().getMethod("setValue", String.class).invoke(sent, "<x>");
      sent.getClass().getMethod("setId", String.class).invoke(sent, "1");
      assertThat(code.marshal(CLASSES, sent)).endsWith("<text id=\"1\">&lt;x&gt;</text>");
    }
  }

  private static SortedMap<String, String> annotations(Class<?> type)
      throws ReflectiveOperationException {
    SortedMap<String, String> fields = new TreeMap<>();
    for (var field : type.getDeclaredFields()) {
      List<String> texts = new ArrayList<>();
      for (var annotation : field.getAnnotations()) {
        Class<?> kind = annotation.annotationType();
        boolean named = Arrays.stream(kind.getMethods()).anyMatch(m -> m.getName().equals("name"));
        texts.add(
            kind.getSimpleName() + (named ? " " + kind.getMethod("name").invoke(annotation) : ""));
      }
      fields.put(field.getName(), String.join(", ", texts));
    }
    return fields;
  }

  private static String path(String packageName, String type) {
    return packageName.replace('.', '/') + "/" + type + ".java";
  }

  private static ApiModel api(List<OperationModel> operations, List<TypeModel> types) {
    ServiceModel service = new ServiceModel("users", "users", "UsersApi", operations);
    return new ApiModel(List.of(service), types, List.of());
  }

  private static OperationModel operation(
      String verb,
      String path,
      @Nullable BodyModel request,
      BodyModel response,
      ParameterModel... parameters) {
    String name = verb.toLowerCase(Locale.ROOT) + path.replaceAll("[^A-Za-z0-9_]", "");
    return new OperationModel(
        verb,
        path,
        List.of("/services", "/rs"),
        name,
        name,
        List.of(parameters),
        request,
        response,
        List.of(),
        "by hand");
  }

  private static ParameterModel parameter(Location in, String name) {
    return new ParameterModel(
        name,
        name,
        in,
        STRING,
        in == Location.PATH,
        name.endsWith("[]"),
        null,
        null,
        List.of(),
        List.of());
  }

  private static BodyModel json(TypeRef type) {
    return new BodyModel(
        BodyModel.Kind.JSON, List.of("application/json"), type, List.of(), BINDING);
  }

  private static BodyModel xmlBody(TypeRef type) {
    return new BodyModel(BodyModel.Kind.XML, List.of("application/xml"), type, List.of(), BINDING);
  }

  private static TypeModel object(String name, PropertyModel... properties) {
    return objectOf(name, null, List.of(properties));
  }

  private static TypeModel objectOf(
      String name, TypeRef.@Nullable Named base, List<PropertyModel> properties) {
    return new ObjectType(name, name, List.of(), base, false, properties, null, List.of());
  }

  private static PropertyModel property(String jsonName, TypeRef type) {
    return property(jsonName, jsonName, type);
  }

  private static PropertyModel property(String jsonName, String javaName, TypeRef type) {
    XmlForm xml = new XmlForm(XmlForm.Kind.ELEMENT, jsonName, "", null);
    return new PropertyModel(jsonName, javaName, type, true, false, xml, List.of());
  }

  private static PropertyModel xml(
      String jsonName, TypeRef type, XmlForm.Kind kind, String name, @Nullable String wrapper) {
    XmlForm xml = new XmlForm(kind, name, "", wrapper);
    return new PropertyModel(jsonName, jsonName, type, true, false, xml, List.of());
  }
}
