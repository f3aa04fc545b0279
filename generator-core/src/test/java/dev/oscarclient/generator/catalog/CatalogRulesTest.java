package dev.oscarclient.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
import dev.oscarclient.generator.catalog.StandardType.Property;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.naming.OperationNames;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.TypeNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that the bundled files keep, beyond what their reader enforces. */
final class CatalogRulesTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  private final Catalog catalog = new Catalog(CatalogStore.bundled());

  CatalogRulesTest() {
    catalog.services().forEach(catalog::operations);
  }

  @Test
  void everyServiceIsInTheIndex() throws Exception {
    Path index = Path.of(Catalog.class.getResource("index.json").toURI());
    try (Stream<Path> files = Files.list(index.resolveSibling("services"))) {
      List<String> services =
          files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
      assertThat(catalog.services()).isEqualTo(services);
    }
    assertThat(catalog.services()).allMatch(service -> service.matches("[A-Za-z0-9]+"));
    assertThat(lower(catalog.services())).doesNotHaveDuplicates();
  }

  @Test
  void everySoapServiceIsInTheIndexAndKeepsItsSchema() throws Exception {
    Path index = Path.of(Catalog.class.getResource("index.json").toURI());
    try (Stream<Path> files = Files.list(index.resolveSibling("soap"))) {
      assertThat(files.map(f -> "/" + f.getFileName().toString().replace(".json", "")).sorted())
          .isEqualTo(catalog.soapAddresses());
    }
    JsonNode schema = json("soap-schema.json");
    for (String address : catalog.soapAddresses()) {
      String file = "soap" + address + ".json";
      assertThat(new SchemaCheck(schema).errors(json(file))).as(file).isEmpty();
    }
    assertThat(
            new SchemaCheck(schema)
                .errors(JSON.readTree("{ \"operations\": { \"x\": { \"effect\": \"read\" } } }")))
        .isNotEmpty();
  }

  @Test
  void soapEntriesAreSentencesWithNamesOfTheirOwn() {
    int operations = 0;
    for (String address : catalog.soapAddresses()) {
      for (SoapEntry entry : catalog.soapOperations(address)) {
        operations++;
        List<String> names = entry.parameters().stream().map(SoapEntry.Parameter::name).toList();
        assertThat(MemberNames.parameters(names)).as(entry.origin()).doesNotHaveDuplicates();
        assertThat(names).as(entry.origin()).noneMatch(name -> name.matches("arg\\d+"));
        assertThat(entry.docs())
            .as(entry.origin())
            .allMatch(text -> text.equals(text.strip()) && text.endsWith("."));
      }
    }
    assertThat(operations).isEqualTo(85);
  }

  /** So no standard operation renames another, whichever of them a server has. */
  @Test
  void namesOfOperationsDoNotClash() {
    for (String service : catalog.services()) {
      List<OperationNames.Operation> operations = new ArrayList<>();
      for (StandardOperation operation : catalog.operations(service)) {
        boolean text = false;
        for (Lineage lineage : operation.lineages()) {
          OperationFacts.Body request = operation.facts(lineage).request();
          text |= request != null && request.type() instanceof TypeRef.Scalar;
        }
        operations.add(
            new OperationNames.Operation(operation.verb(), operation.path(), text, true, null));
      }
      for (OperationNames.OperationName name : OperationNames.allocate(operations)) {
        assertThat(name.methodName() + " " + name.optionsName())
            .as(service)
            .doesNotMatch(".*_[0-9a-f]{6}\\b.*");
      }
    }
  }

  @Test
  void filesKeepTheirSchema() throws IOException {
    JsonNode schema = json("schema.json");
    List<String> files = new ArrayList<>(List.of("shared.json"));
    catalog.services().forEach(service -> files.add("services/" + service + ".json"));
    for (String file : files) {
      assertThat(new SchemaCheck(schema).errors(json(file))).as(file).isEmpty();
    }
    assertThat(new SchemaCheck(schema).errors(JSON.readTree("{ \"operation\": {} }"))).isNotEmpty();
    assertThat(
            new SchemaCheck(schema)
                .errors(JSON.readTree("{ \"types\": { \"X\": { \"values\": [7] } } }")))
        .isNotEmpty();
  }

  @Test
  void operationsAreFiledUnderTheirFirstSegmentAndUnique() {
    Map<String, StandardOperation> seen = new HashMap<>();
    for (String service : catalog.services()) {
      for (StandardOperation operation : catalog.operations(service)) {
        assertThat(operation.path().substring(1).split("/", 2)[0]).isEqualTo(service);
        String key =
            operation.verb() + operation.path().replaceAll("\\{[^}]*}", "{}").replaceAll("/+$", "");
        assertThat(seen.put(key, operation)).as(operation.toString()).isNull();
      }
    }
    assertThat(seen).hasSizeGreaterThan(250);
  }

  @Test
  void parametersStandInThePathOrTheQuery() {
    forEachFacts(
        (operation, lineage, facts) -> {
          Set<String> variables = new HashSet<>(PathTemplate.of(operation.path()).variables());
          List<String> names = facts.parameters().stream().map(Parameter::name).toList();
          assertThat(names).as("%s in %s", operation, lineage).containsAll(variables);
          Paging paging = facts.paging();
          if (paging != null && paging.inBody()) {
            assertThat(facts.request()).isNotNull();
            String body = ((TypeRef.Named) facts.request().type()).javaName();
            List<String> properties =
                catalog.type(body).properties(lineage).stream().map(Property::name).toList();
            assertThat(properties).contains(paging.limit());
          } else if (paging != null) {
            assertThat(names).contains(paging.limit());
            for (String name : Arrays.asList(paging.offset(), paging.page())) {
              assertThat(name == null || names.contains(name)).as(operation + " " + name).isTrue();
            }
          }
        });
  }

  @Test
  void typesThatAreNamedAreThere() {
    forEachFacts(
        (operation, lineage, facts) -> {
          String where = operation.origin();
          if (facts.request() != null) {
            check(facts.request().type(), lineage, where);
          }
          check(facts.response().type(), lineage, where);
        });
    for (StandardType type : catalog.typesSoFar()) {
      for (Lineage lineage : type.lineages()) {
        for (Property property : type.properties(lineage)) {
          check(property.type(), lineage, type.origin() + " " + property.name());
        }
      }
    }
  }

  @Test
  void filesNameOnlyTheirOwnTypesAndSharedOnes() {
    forEachFacts(
        (operation, lineage, facts) -> {
          String file = operation.origin().substring(0, operation.origin().indexOf(':'));
          Set<String> names = new TreeSet<>();
          collect(facts.response().type(), names);
          if (facts.request() != null) {
            collect(facts.request().type(), names);
          }
          assertThat(names).allMatch(name -> isIn(name, file));
        });
    for (StandardType type : catalog.typesSoFar()) {
      String file = type.origin().substring(0, type.origin().indexOf(':'));
      for (Property property : type.properties()) {
        Set<String> names = new TreeSet<>();
        collect(property.type(), names);
        assertThat(names).as(type.name()).allMatch(name -> isIn(name, file));
      }
    }
  }

  @Test
  void typesAreUsedAndNamedWell() {
    Set<String> used = new TreeSet<>();
    forEachFacts(
        (operation, lineage, facts) -> {
          collect(facts.response().type(), used);
          if (facts.request() != null) {
            collect(facts.request().type(), used);
          }
        });
    int before;
    do {
      before = used.size();
      for (String name : List.copyOf(used)) {
        catalog.type(name).properties().forEach(property -> collect(property.type(), used));
      }
    } while (used.size() > before);
    List<String> names = catalog.typesSoFar().stream().map(StandardType::name).toList();
    assertThat(used).containsExactlyInAnyOrderElementsOf(names);
    assertThat(lower(names)).doesNotHaveDuplicates();
    assertThat(TypeNames.allocate(names.stream().map(n -> new TypeNames.Wanted(n, n)).toList()))
        .isEqualTo(names);
  }

  @Test
  void propertiesAreNamedOnceAndReadable() {
    for (StandardType type : catalog.typesSoFar()) {
      for (Lineage lineage : type.lineages()) {
        List<Property> properties = type.properties(lineage);
        List<String> keys = properties.stream().map(p -> p.jsonName(lineage)).toList();
        assertThat(keys).as(type.name()).doesNotHaveDuplicates();
        List<String> names = properties.stream().map(Property::name).toList();
        assertThat(MemberNames.properties(names, List.of())).as(type.name()).hasSize(names.size());
        for (Property property : properties) {
          assertThat(property.jsonAliases(lineage))
              .as(type.name())
              .noneMatch(alias -> keys.contains(alias));
        }
      }
    }
  }

  @Test
  void textsAreSentencesWithoutMarkup() {
    forEachFacts(
        (operation, lineage, facts) ->
            assertThat(facts.docs())
                .as(operation.toString())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.equals(text.strip()) && text.endsWith(".")));
  }

  private interface FactsTest {
    void check(StandardOperation operation, Lineage lineage, OperationFacts facts);
  }

  private void forEachFacts(FactsTest test) {
    for (String service : catalog.services()) {
      for (StandardOperation operation : catalog.operations(service)) {
        for (Lineage lineage : operation.lineages()) {
          OperationFacts facts = operation.facts(lineage);
          assertThat(facts).isNotNull();
          test.check(operation, lineage, facts);
        }
      }
    }
  }

  private void check(TypeRef type, Lineage lineage, String where) {
    if (type instanceof TypeRef.ListOf list) {
      check(list.element(), lineage, where);
    } else if (type instanceof TypeRef.MapOf map) {
      check(map.value(), lineage, where);
    } else if (type instanceof TypeRef.Named named) {
      StandardType standard = catalog.type(named.javaName());
      assertThat(standard).as("%s names %s", where, named.javaName()).isNotNull();
      assertThat(standard.lineages()).as("%s names %s", where, named.javaName()).contains(lineage);
      assertThat(named.arguments()).as(where).hasSameSizeAs(standard.typeParameters());
      named.arguments().forEach(argument -> check(argument, lineage, where));
    }
  }

  private boolean isIn(String name, String file) {
    String origin = catalog.type(name).origin();
    return origin.startsWith(file + ":") || origin.startsWith("shared.json:");
  }

  private static void collect(TypeRef type, Set<String> names) {
    if (type instanceof TypeRef.ListOf list) {
      collect(list.element(), names);
    } else if (type instanceof TypeRef.MapOf map) {
      collect(map.value(), names);
    } else if (type instanceof TypeRef.Named named) {
      names.add(named.javaName());
      named.arguments().forEach(argument -> collect(argument, names));
    }
  }

  private static List<String> lower(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  private static JsonNode json(String file) throws IOException {
    try (InputStream in = Catalog.class.getResourceAsStream(file)) {
      return JSON.readTree(in);
    }
  }

  @Test
  void successIsTheAnswerOnlyWhereThereIsSuccess() {
    List<String> answers = new ArrayList<>();
    forEachFacts(
        (operation, lineage, facts) -> {
          if (facts.successIsAnswer()) {
            assertThat(facts.response().type()).isEqualTo(new TypeRef.Named("GenericRESTResponse"));
            answers.add(operation.toString());
          }
        });
    assertThat(answers).contains("GET /persona/hasRight", "POST /app/K2AInit/");
  }
}
