package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import dev.oscarclient.generator.select.Glob;
import dev.oscarclient.generator.select.Selection;
import dev.oscarclient.generator.select.UntypedPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chooses operations of what the catalogue knows of OSCAR 19. */
final class SelectionTest {
  private final ApiModel model = CatalogueGenerationTest.model("oscar19", List.of());
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void everythingStaysAsItIsWithoutPatterns() {
    assertThat(Selection.ALL.of(model, problems)).isSameAs(model);
    assertThat(problems).isEmpty();
  }

  @Test
  void aServiceIsIncludedByItsNameWithTheTypesItNeeds() {
    ApiModel selected = select(List.of("demographics"), List.of());

    assertThat(operations(selected))
        .contains("GET /demographics/{dataId}")
        .allMatch(name -> name.contains(" /demographics"));
    assertThat(types(selected))
        .contains("DemographicTo1", "AddressTo1", "AbstractSearchResponse")
        .doesNotContain("TicklerTo1", "DrugTo1");
    assertThat(problems).isEmpty();
  }

  @Test
  void whatStaysIsUnchanged() {
    ApiModel selected = select(List.of("GET /demographics/{dataId}", "/schedule/**"), List.of());

    assertThat(operations(selected)).contains("GET /demographics/{dataId}").hasSizeLessThan(40);
    assertThat(model.types()).containsAll(selected.types());
    List<OperationModel> all = all(model).toList();
    assertThat(all(selected)).allMatch(all::contains);
  }

  @Test
  void excludesTakeAwayFromIncludes() {
    ApiModel selected = select(List.of("demographics"), List.of("DELETE /demographics/**"));

    assertThat(operations(selected)).isNotEmpty().noneMatch(name -> name.startsWith("DELETE"));
    assertThat(operations(model)).anyMatch(name -> name.startsWith("DELETE /demographics"));
  }

  @Test
  void aPatternThatMatchesNothingIsAnErrorThatNamesWhatIsNear() {
    select(List.of("demographic", "GET /demographics/{id}"), List.of("/nowhere/*"));

    assertThat(problems)
        .extracting(Problem::setting)
        .containsExactly(Setting.INCLUDES, Setting.INCLUDES, Setting.EXCLUDES);
    assertThat(problems).allMatch(p -> p.severity() == Problem.Severity.ERROR);
    assertThat(problems.get(0).toString())
        .contains("\"demographic\"")
        .contains("GET /demographics/{dataId}");
    assertThat(problems.get(2).toString()).contains("Services are: ").contains("schedule");
  }

  @Test
  void excludingEverythingIsAnError() {
    select(List.of(), List.of("/**"));

    assertThat(problems)
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).contains("Every operation is excluded"));
  }

  @Test
  void untypedOperationsAreToldOnlyOnRequest() {
    UntypedPolicy.ALLOW.check(model, problems);
    assertThat(problems).isEmpty();

    UntypedPolicy.WARN.check(model, problems);
    assertThat(problems)
        .isNotEmpty()
        .allMatch(p -> p.severity() == Problem.Severity.WARNING)
        .allMatch(p -> p.setting() == Setting.UNTYPED);

    int warnings = problems.size();
    problems.clear();
    UntypedPolicy.FAIL.check(model, problems);
    assertThat(problems).hasSize(warnings).allMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "/a/*,/a/b,true",
    "/a/*,/a/b/c,false",
    "/a/*,/a,false",
    "/a/**,/a/b/c,true",
    "/a/**,/a,true",
    "/a/**,/ab,false",
    "/**/b,/a/x/b,true",
    "*Service,DemographicService,true",
    "*Service,/DemographicService,false",
    "/a/{id : \\d+},/a/{id : \\d+},true",
    "/a.b,/axb,false",
    "/a/,/a,true",
    "/a,/a/,true",
    "/,/,true",
    "*,,false"
  })
  void patterns(String pattern, String text, boolean matches) {
    assertThat(Glob.of(pattern).matches(text == null ? "/x" : text)).isEqualTo(matches);
  }

  private ApiModel select(List<String> includes, List<String> excludes) {
    return new Selection(includes, excludes).of(model, problems);
  }

  private static Stream<OperationModel> all(ApiModel model) {
    return model.services().stream().flatMap(service -> service.operations().stream());
  }

  private static List<String> operations(ApiModel model) {
    return all(model).map(operation -> operation.verb() + " " + operation.path()).toList();
  }

  private static List<String> types(ApiModel model) {
    return model.types().stream().map(TypeModel::javaName).toList();
  }
}
