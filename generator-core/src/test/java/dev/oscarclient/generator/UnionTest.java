package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.Emitters;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.union.Union;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One client of both lines of OSCAR that the catalogue knows. */
final class UnionTest {
  private final ApiModel oscar19 = CatalogueGenerationTest.model("oscar19", List.of());
  private final ApiModel openO = CatalogueGenerationTest.model("open-o", List.of());
  private final List<Problem> problems = new ArrayList<>();
  private final ApiModel united =
      Union.of(List.of(new Union.Part("east", oscar19), new Union.Part("west", openO)), problems);

  @Test
  void everyOperationIsThereAndKnowsWhoHasIt() {
    Map<String, OperationModel> east = operations(oscar19);
    Map<String, OperationModel> west = operations(openO);
    Set<String> names = new HashSet<>(east.keySet());
    names.addAll(west.keySet());

    assertThat(operations(united).keySet()).isEqualTo(names);
    assertThat(names).hasSizeGreaterThan(Math.max(east.size(), west.size()));
    operations(united)
        .forEach(
            (name, operation) -> {
              List<String> clinics = new ArrayList<>();
              if (east.containsKey(name) != west.containsKey(name)) {
                clinics.add(east.containsKey(name) ? "east" : "west");
              }
              assertThat(operation.clinics()).as(name).isEqualTo(clinics);
            });
  }

  @Test
  void everyPropertyOfEveryVersionIsThere() {
    Map<String, Set<String>> all = properties(united);
    for (ApiModel part : List.of(oscar19, openO)) {
      properties(part)
          .forEach((type, names) -> assertThat(all.get(type)).as(type).containsAll(names));
    }
  }

  @Test
  void aContradictionIsRawAndTold() {
    OperationModel day = operations(united).get("GET /schedule/day/{date}");

    assertThat(day.response().type()).isEqualTo(TypeRef.RAW_JSON);
    assertThat(day.clinics()).isEmpty();
    assertThat(problems)
        .allMatch(p -> p.severity() == Problem.Severity.WARNING)
        .anySatisfy(
            p ->
                assertThat(p.toString())
                    .startsWith("GET /schedule/day/{date}, response: The servers contradict")
                    .contains("PatientListApptBean", "List<PatientListApptItemBean>"));
  }

  @Test
  void theClientCompilesAndIsMarked() throws Exception {
    Map<String, String> sources = Emitters.emit(united, "com.example.clinics");
    SourceCompiler.compile(Emitters.emit(united, "com.example.clinics"));

    OperationModel only =
        operations(united).values().stream()
            .filter(operation -> operation.clinics().equals(List.of("east")))
            .findFirst()
            .orElseThrow();
    assertThat(String.join("\n", sources.values()))
        .contains("@OscarOnlyAt(\"east\")", "@OscarOnlyAt(\"west\")")
        .contains("only at {@code east}.");
    assertThat(only.methodName()).isNotEmpty();
  }

  @Test
  void oneServerIsItself() {
    assertThat(Union.of(List.of(new Union.Part("east", oscar19)), problems)).isSameAs(oscar19);
  }

  @Test
  void theSameServerTwiceIsThatServer() {
    List<Problem> none = new ArrayList<>();
    ApiModel twice =
        Union.of(List.of(new Union.Part("a", openO), new Union.Part("b", openO)), none);

    assertThat(none).isEmpty();
    assertThat(Emitters.emit(twice, "com.example.x"))
        .isEqualTo(Emitters.emit(openO, "com.example.x"));
  }

  private static Map<String, OperationModel> operations(ApiModel model) {
    Map<String, OperationModel> operations = new HashMap<>();
    model.services().stream()
        .flatMap(service -> service.operations().stream())
        .forEach(operation -> operations.put(operation.verb() + " " + operation.path(), operation));
    return operations;
  }

  /** Returns the JSON names of all properties of all types, inherited ones included. */
  private static Map<String, Set<String>> properties(ApiModel model) {
    Map<String, TypeModel.ObjectType> objects = new HashMap<>();
    for (TypeModel type : model.types()) {
      if (type instanceof TypeModel.ObjectType object) {
        objects.put(type.javaName(), object);
      }
    }
    Map<String, Set<String>> properties = new HashMap<>();
    objects.forEach(
        (name, type) -> {
          Set<String> names = new HashSet<>();
          TypeModel.ObjectType at = type;
          while (at != null) {
            at.properties().stream().map(PropertyModel::jsonName).forEach(names::add);
            at = at.superType() == null ? null : objects.get(at.superType().javaName());
          }
          properties.put(name, names);
        });
    return properties;
  }
}
