package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CXF's wsdl2java makes of enriched documents: it compiles, has a method for each operation
 * that says on the wire what the server's own WSDL says, and names what the model names.
 */
final class JaxwsArtifactsTest {
  private static JaxwsArtifacts tools;

  @TempDir private static Path jars;
  @TempDir private Path folder;

  @BeforeAll
  static void useTools() {
    // Other versions: -Dcxf.tools=DIR with their jars, e.g. those of CXF 3.
    String other = System.getProperty("cxf.tools");
    tools =
        other == null
            ? JaxwsArtifacts.bundled(jars.resolve("cxf"))
            : JaxwsArtifacts.of(Path.of(other));
  }

  static Stream<String> documents() {
    return EnrichedWsdls.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyOperationIsAMethodThatSaysTheSameOnTheWire(String name) throws Exception {
    checkAll(EnrichedWsdls.model(EnrichedWsdls.documents(name), folder.resolve("client")));
  }

  /** Two servers that differ in some operations, as one model. */
  @Test
  void soItIsForSeveralServersAtOnce() throws Exception {
    GeneratorRequest request =
        GeneratorRequest.builder(
                DescriptionSource.Union.of(
                    List.of(
                        SharedFolder.specs().resolve("oscar19"),
                        EnrichedWsdls.SANDBOX.getParent())),
                SoapClients.PACKAGE,
                folder.resolve("client"))
            .soap(true)
            .build();
    SoapModel model = new OscarClientGenerator().generate(request).model().soap();
    assertThat(model.services()).hasSize(15);
    checkAll(model);
  }

  private void checkAll(SoapModel model) throws Exception {
    SortedMap<String, String> sources = tools.sources(model);
    Path classes = folder.resolve("classes");
    assertThat(tools.compile(sources, classes)).isEmpty();

    try (URLClassLoader loader = tools.loader(classes)) {
      Map<String, Method> methods = methods(loader, classes);
      for (SoapServiceModel service : model.services()) {
        for (SoapOperationModel operation : service.operations()) {
          Method method = methods.remove(service.names().portType() + "." + operation.methodName());
          assertThat(method).as(service.address() + "/" + operation.name()).isNotNull();
          check(new SeiMethod(method), operation, method);
        }
      }
      assertThat(methods).isEmpty();
      List<String> made = JaxwsArtifacts.classNames(classes);
      for (TypeModel type : model.types()) {
        if (type.javaName().equals("RenameResponse")) {
          continue; // the several parts of an rpc answer are parameters
        }
        // XJC joins the words of a name, and has an ObjectFactory of its own.
        String named = ".model." + type.javaName().replace("_", "") + "2?";
        Pattern expected = Pattern.compile(".*" + named, Pattern.CASE_INSENSITIVE);
        assertThat(made).as(type.javaName()).anyMatch(each -> expected.matcher(each).matches());
      }
    }
  }

  private static void check(SeiMethod sei, SoapOperationModel operation, Method method) {
    assertThat(sei.wire()).as(method.toString()).isEqualTo(sei.wire(operation));
    List<String> names = sei.parameterNames(operation);
    if (!names.isEmpty()) {
      List<SoapPart> parts = new ArrayList<>(operation.parts());
      parts.addAll(operation.headers());
      assertThat(names)
          .as(method.toString())
          .isEqualTo(parts.stream().map(part -> part.javaName().replace("_", "")).toList());
    }
    boolean asParameters = sei.wire().endsWith("several") || sei.style().equals("rpc");
    boolean asObject = sei.style().equals("bare") && operation.wrapperNamespace() != null;
    if (!asParameters && !asObject) {
      assertThat(method.getGenericReturnType().getTypeName()).isEqualTo(sei.result(operation));
    }
  }

  /** Returns all methods of interfaces by the port type's and their own name. */
  private static Map<String, Method> methods(ClassLoader loader, Path classes) throws Exception {
    Map<String, Method> methods = new TreeMap<>();
    for (String name : JaxwsArtifacts.classNames(classes)) {
      Class<?> type = loader.loadClass(name);
      Annotation service = SeiMethod.find(type.getAnnotations(), "WebService");
      if (service != null) {
        for (Method method : type.getMethods()) {
          methods.put(SeiMethod.text(service, "name") + "." + method.getName(), method);
        }
      }
    }
    return methods;
  }

  @Test
  void contradictingServicesCompileSideBySideAndComeOutTheSameEachTime() throws Exception {
    SoapModel model =
        EnrichedWsdls.model(
            EnrichedWsdls.twoServices(
                folder.resolve("two"),
                "<xs:element name=\"arg0\" type=\"xs:int\"/>",
                "<xs:element name=\"arg0\" type=\"xs:string\"/>"),
            folder.resolve("client"));
    SortedMap<String, String> sources = tools.sources(model);
    assertThat(tools.sources(model)).isEqualTo(sources);
    assertThat(tools.compile(sources, folder.resolve("classes"))).isEmpty();
    assertThat(sources.get("com/example/clinic/jaxws/ChartWs.java")).contains("int arg0");
    assertThat(sources.get("com/example/clinic/jaxws/part2/OtherWs.java")).contains("String arg0");
    for (String source : sources.values()) {
      assertThat(source).doesNotContain(folder.toString(), "/documents/");
    }
  }

  /** As a team would do it without us: the tool on each WSDL, one package. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void theServersOwnDocumentsGiveLess(String version) throws Exception {
    Path wsdls = EnrichedWsdls.documents(version);
    SortedMap<String, String> plain = new TreeMap<>();
    int overwritten = 0;
    try (Stream<Path> files = Files.list(wsdls)) {
      for (Path file : files.sorted().toList()) {
        ToolRun run =
            new ToolRun(
                ToolRun.Tool.WSDL2JAVA,
                List.of("-p", SoapClients.PACKAGE, "-suppress-generated-date", "-xjc-no-header"),
                "service.wsdl");
        SortedMap<String, String> sources =
            tools.sources(
                new Enriched(
                    Map.of("service.wsdl", Files.readString(file)), List.of(run), List.of()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
          String before = plain.put(source.getKey(), source.getValue());
          overwritten += before != null && !before.equals(source.getValue()) ? 1 : 0;
        }
      }
    }
    SoapModel model = EnrichedWsdls.model(wsdls, folder.resolve("client"));
    SortedMap<String, String> enriched = tools.sources(model);
    long namelessBefore = nameless(plain);
    long namelessAfter = nameless(enriched);
    System.out.printf(
        "%s: of its own WSDLs %d sources are overwritten by others and %d parameters are argN; of"
            + " the merged one, with %d operations, none%n",
        version, overwritten, namelessBefore, model.operations());
    assertThat(overwritten).isPositive();
    assertThat(namelessBefore).isGreaterThan(100);
    assertThat(namelessAfter).isZero();
  }

  private static long nameless(Map<String, String> sources) {
    Pattern parameter = Pattern.compile("[\\w.<>\\[\\]]+ arg\\d+,?\\n");
    return sources.entrySet().stream()
        .filter(source -> source.getValue().contains("@WebService("))
        .mapToLong(source -> parameter.matcher(source.getValue()).results().count())
        .sum();
  }
}
