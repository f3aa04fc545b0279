package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.cxf.CxfRunner;
import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.jaxrs.EnrichedWadl;
import dev.oscarclient.generator.jaxrs.JaxrsCode;
import dev.oscarclient.generator.link.LinkResult;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * CXF's wadl2java on what servers publish, and on what we write of it: on the first it fails, or
 * types no body; of the second it makes methods that have every type our own client has.
 */
final class EnrichedWadlTypesTest {
  private static final String PACKAGE = "com.example.clinic";

  /** A parameter of the sandbox that no argument can be called after; it is left out. */
  private static final String NAMELESS = "odd name[]=+";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"oscar19,/services", "oscar19,/rs", "openo26,/services", "openo26,/rs"})
  void typesAllThatOurClientTypes(String version, String address) throws Exception {
    checkTypes(SharedSpecs.link(version, address).model(), version + address);
  }

  @Test
  void typesAllThatOurClientTypesOfTheSandbox() throws Exception {
    List<Path> documents = sandbox("booking-app", "services.wadl", "services.wadl.json");
    checkTypes(SharedSpecs.link(documents, List.of("/services")).model(), "sandbox");
  }

  private void checkTypes(ApiModel model, String name) throws Exception {
    try (JaxrsCode code = JaxrsCode.of(EnrichedWadl.of(model, PACKAGE), folder)) {
      Map<String, List<JaxrsCode.Operation>> methods = new TreeMap<>();
      for (JaxrsCode.Operation method : code.operations(PACKAGE + ".jaxrs")) {
        methods
            .computeIfAbsent(method.verb() + " " + method.path(), key -> new ArrayList<>())
            .add(method);
      }
      assertThat(code.jaxb(PACKAGE + ".jaxrs.model")).isNotNull();
      int typed = 0;
      int open = 0;
      for (ServiceModel service : model.services()) {
        for (OperationModel operation : service.operations()) {
          List<JaxrsCode.Operation> found = methods.getOrDefault(key(operation), List.of());
          assertThat(found).as(key(operation)).hasSize(1);
          check(operation, found.get(0));
          if (found.get(0).result().equals("Response")) {
            open++;
          } else {
            typed++;
          }
          methods.remove(key(operation));
        }
      }
      assertThat(methods).isEmpty();
      assertThat(typed).isGreaterThan(open);
      System.out.println(
          name + ": wadl2java types " + typed + " of " + (typed + open) + " answers, enriched");
    }
  }

  /** Documents of vendors and of attackers, as the golden trees have them. */
  @ParameterizedTest
  @ValueSource(strings = {"vendor", "hostile-documents"})
  void whateverIsPublishedCompiles(String name) throws Exception {
    List<Path> documents;
    try (var files = Files.list(Path.of("src/test/golden", name, "input"))) {
      documents = files.filter(file -> file.toString().contains(".wadl")).sorted().toList();
    }
    ApiModel model = SharedSpecs.link(documents, List.of()).model();
    try (JaxrsCode code = JaxrsCode.of(EnrichedWadl.of(model, PACKAGE), folder)) {
      assertThat(code.operations(PACKAGE + ".jaxrs"))
          .hasSize(model.services().stream().mapToInt(s -> s.operations().size()).sum());
      assertThat(code.jaxb(PACKAGE + ".jaxrs.model")).isNotNull();
    }
  }

  /** Our own reader takes the document without a complaint and finds the same in it. */
  @ParameterizedTest
  @CsvSource({"oscar19,/services", "openo26,/services"})
  void readBackItSaysTheSame(String version, String address) throws Exception {
    ApiModel model = SharedSpecs.link(version, address).model();
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> file : EnrichedWadl.of(model, PACKAGE).files().entrySet()) {
      files.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
    }

    LinkResult again = SharedSpecs.link(files, List.of());

    assertThat(again.problems()).isEmpty();
    assertThat(answers(again.model())).isEqualTo(answers(model));
    assertThat(answers(model).values().stream().filter(type -> !type.isEmpty()))
        .hasSizeGreaterThan(150);
    assertThat(keys(again.model())).containsAllEntriesOf(keys(model));
  }

  /** Returns which type each operation answers with, where a type of the API says it. */
  private static SortedMap<String, String> answers(ApiModel model) {
    SortedMap<String, String> answers = new TreeMap<>();
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        TypeRef type = operation.response().type();
        // A JSON answer may be a list as far as an element says.
        TypeRef one = type instanceof TypeRef.OneOrMany many ? many.element() : type;
        answers.put(key(operation), one instanceof TypeRef.Named ? java(one) : "");
      }
    }
    return answers;
  }

  /** Returns the keys of the properties of each type that is not generic. */
  private static SortedMap<String, List<String>> keys(ApiModel model) {
    SortedMap<String, List<String>> keys = new TreeMap<>();
    for (TypeModel type : model.types()) {
      if (type instanceof TypeModel.ObjectType object && object.typeParameters().isEmpty()) {
        keys.put(
            type.javaName(), object.properties().stream().map(PropertyModel::jsonName).toList());
      }
    }
    return keys;
  }

  private static String key(OperationModel operation) {
    String path = operation.addresses().get(0) + operation.path().replaceAll(" *:[^}]*}", "}");
    for (ParameterModel parameter : operation.parameters()) {
      path = path.replace("{" + parameter.name() + "}", "{" + parameter.javaName() + "}");
    }
    return operation.verb() + " " + path.replaceAll("/+", "/");
  }

  private static void check(OperationModel operation, JaxrsCode.Operation method) {
    assertThat(method.result()).as("answer of %s", method).isEqualTo(result(operation.response()));
    assertThat(method.body()).as("body of %s", method).isEqualTo(body(operation.request()));
    SortedMap<String, String> parameters = new TreeMap<>();
    operation.parameters().stream()
        .filter(p -> !p.name().equals(NAMELESS))
        .forEach(p -> parameters.put(parameter(p), type(p)));
    if (operation.request() != null) {
      operation.request().fields().forEach(p -> parameters.put(parameter(p), type(p)));
    }
    assertThat(method.parameters()).as("%s", method).isEqualTo(parameters);
    if (operation.request() != null && operation.request().kind() != BodyModel.Kind.NONE) {
      assertThat(method.consumes()).isEqualTo(operation.request().mediaTypes());
    }
    if (operation.response().kind() != BodyModel.Kind.NONE) {
      assertThat(method.produces()).isEqualTo(operation.response().mediaTypes());
    }
  }

  private static String result(BodyModel body) {
    return switch (body.kind()) {
      case NONE -> "void";
      case FORM -> "Response";
      case TEXT -> "String";
      case BINARY -> "InputStream";
      case JSON, XML ->
          body.type() instanceof TypeRef.RawJson || body.type() instanceof TypeRef.RawContent
              ? "Response"
              : unboxed(java(body.type()));
    };
  }

  private static @Nullable String body(@Nullable BodyModel body) {
    if (body == null) {
      return null;
    }
    return switch (body.kind()) {
      case NONE -> null;
      case FORM -> body.fields().isEmpty() ? "MultivaluedMap" : null;
      case TEXT -> "String";
      case BINARY -> "InputStream";
      case JSON, XML ->
          body.type() instanceof TypeRef.RawJson
              ? "Object"
              : body.type() instanceof TypeRef.RawContent
                  ? "InputStream"
                  : unboxed(java(body.type()));
    };
  }

  private static String java(TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      StringBuilder name = new StringBuilder(named.javaName());
      named.arguments().forEach(argument -> name.append("Of").append(java(argument)));
      return name.toString();
    } else if (type instanceof TypeRef.ListOf list) {
      return "List<" + java(list.element()) + ">";
    } else if (type instanceof TypeRef.OneOrMany oneOrMany) {
      return "List<" + java(oneOrMany.element()) + ">";
    } else if (type instanceof TypeRef.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING, DATE_TIME -> "String";
        case BOOLEAN -> "Boolean";
        case INT -> "Integer";
        case LONG -> "Long";
        default -> throw new AssertionError("not in these documents: " + scalar);
      };
    }
    throw new AssertionError("not in these documents: " + type);
  }

  private static String unboxed(String type) {
    return switch (type) {
      case "Boolean" -> "boolean";
      case "Integer" -> "int";
      case "Long" -> "long";
      default -> type;
    };
  }

  private static String parameter(ParameterModel parameter) {
    return switch (parameter.in()) {
      case PATH -> "PathParam " + parameter.javaName();
      case QUERY -> "QueryParam " + parameter.name();
      case HEADER -> "HeaderParam " + parameter.name();
      case MATRIX -> "MatrixParam " + parameter.name();
      case FORM -> "FormParam " + parameter.name();
    };
  }

  private static String type(ParameterModel parameter) {
    String one = java(parameter.type());
    if (parameter.name().endsWith("[]")) {
      return one + "[]";
    }
    return parameter.repeating() ? "List<" + one + ">" : parameter.required() ? unboxed(one) : one;
  }

  @ParameterizedTest
  @CsvSource({"oscar19,services", "oscar19,rs", "openo26,services", "openo26,rs"})
  void ofTheServersOwnDocumentTheToolTypesNoBody(String version, String file) throws Exception {
    checkOwn(SharedSpecs.folder().resolve("oscar-specs/" + version + "/" + file + ".wadl"));
  }

  @Test
  void ofTheSandboxsOwnDocumentTheToolMakesNoCode() throws Exception {
    Path wadl = sandbox("booking-app", "services.wadl").get(0);
    checkGrammar(wadl);
    assertThatThrownBy(() -> JaxrsCode.of(own(wadl, "-noTypes"), folder).close())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("The generated code does not compile")
        .hasMessageContaining(NAMELESS);
  }

  /** Without the grammar, which it cannot read, the tool makes at least methods. */
  private void checkOwn(Path wadl) throws Exception {
    checkGrammar(wadl);
    try (JaxrsCode code = JaxrsCode.of(own(wadl, "-noTypes"), folder)) {
      List<JaxrsCode.Operation> methods = code.operations("com.example.own");
      long typed = methods.stream().filter(m -> isOfGrammar(m.result())).count();
      long plain = methods.stream().filter(m -> isPlain(m.result())).count();
      System.out.println(
          wadl.getFileName()
              + " as the server wrote it: wadl2java types "
              + typed
              + " of "
              + methods.size()
              + " answers by a class of the grammar, "
              + plain
              + " by one of Java's");
      assertThat(methods).isNotEmpty();
      assertThat(typed).isZero();
      assertThat(methods.stream().filter(m -> m.body() != null && isOfGrammar(m.body()))).isEmpty();
    }
  }

  private static void checkGrammar(Path wadl) {
    assertThatThrownBy(() -> new CxfRunner(CxfTools.BUNDLED).run(own(wadl)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("undefined simple or complex type 'oscarSearchResponse'");
  }

  private static boolean isPlain(String type) {
    return List.of("String", "boolean", "int", "long").contains(type);
  }

  private static boolean isOfGrammar(String type) {
    return !isPlain(type) && !List.of("Response", "void", "MultivaluedMap").contains(type);
  }

  private static Enriched own(Path wadl, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of("-p", "com.example.own"));
    options.addAll(List.of(more));
    return new Enriched(
        Map.of("own.wadl", Files.readString(wadl)),
        List.of(new ToolRun(ToolRun.Tool.WADL2JAVA, options, "own.wadl")),
        List.of());
  }

  private static List<Path> sandbox(String sample, String... files) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path documents = at.resolve("samples").resolve(sample).resolve("src/main/oscar");
      if (Files.isDirectory(documents)) {
        List<Path> found = new ArrayList<>();
        for (String file : files) {
          found.add(documents.resolve(file));
        }
        return found;
      }
    }
    throw new AssertionError("no samples in this project");
  }
}
