package dev.oscarclient.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.naming.OperationNames.Operation;
import dev.oscarclient.generator.naming.OperationNames.OperationName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST   | /demographics/search                                | search",
        "GET    | /demographics/{dataId}                              | getByDataId",
        "PUT    | /demographics                                       | put",
        "POST   | /demographics                                       | post",
        "GET    | /demographics                                       | get",
        "DELETE | /demographics/{dataId}                              | deleteByDataId",
        "PATCH  | /demographics/{id : \\d{1,9}}                       | patchById",
        "PROPFIND | /files/{name: [a-z/]+}                            | propfindByName",
        "POST   | /schedule/{demographicNo}/appointmentHistory        | appointmentHistory",
        "GET    | /schedule/{providerNo}/day/{date}                   | getDayByDate",
        "GET    | /schedule/day/{date}                                | getDayByDate",
        "POST   | /schedule/appointment/{id}/updateStatus             | appointmentByIdUpdateStatus",
        "GET    | /rx/drugs                                           | getDrugs",
        "GET    | /rx/drugs{status}                                   | getDrugsWithStatus",
        "GET    | /rx/drugs/{status}/{demographicNo}        | getDrugsByStatusAndDemographicNo",
        "GET    | /consults/getRequest                                | getRequest",
        "GET    | /recordUX/{demographicNo}/getAllergies              | getAllergies",
        "GET    | /providerService/settings/get                       | getSettingsGet",
        "GET    | /x/gettysburg                                       | getGettysburg",
        "GET    | /x/get2fa                                           | get2fa",
        "DELETE | /x/delete                                           | delete",
        "GET    | /app/PHRActive/                                     | getPHRActive",
        "POST   | /app/PHRInit/                                       | phrInit",
        "POST   | /app/K2AInit/                                       | k2AInit",
        "GET    | /providerService/providers_json                     | getProviders_json",
        "GET    | /x/daily-report.pdf                                 | getDailyReportPdf",
        "POST   | /notes/{demographicNo}                              | postByDemographicNo",
        "POST   | /x/{a}/{b}/c                                        | byAAndBC",
        "GET    | /x/{a}-{b}                                          | getByAAndB",
        "GET    | //x///foo//                                         | getFoo",
        "GET    | /                                                   | get",
        "GET    | /{id}                                               | getById",
        "GET    | /{id}/foo                                           | getFoo",
        "GET    | /drugs{status}                                      | getWithStatus",
        "POST   | /rx/new                                             | new_",
        "POST   | /x/notify                                           | notify_",
        "GET    | /x/class                                            | getClass_",
        "POST   | /x/2fa                                              | _2fa",
      })
  void namesByVerbAndPathAlone(String verb, String path, String expected) {
    assertThat(nameOf(verb, path).methodName()).isEqualTo(expected);
  }

  @Test
  void optionsNameHasTheLeadingVariable() {
    assertThat(nameOf("GET", "/schedule/{providerNo}/day/{date}").optionsName())
        .isEqualTo("GetProviderNoDayByDate");
    assertThat(nameOf("POST", "/demographics/search").optionsName()).isEqualTo("Search");
  }

  @Test
  void overloadsDifferInPathParameters() {
    List<OperationName> names =
        OperationNames.allocate(
            List.of(get("/schedule/day/{date}"), get("/schedule/{providerNo}/day/{date}")));

    assertThat(names).extracting(OperationName::methodName).containsOnly("getDayByDate");
    assertThat(names)
        .extracting(OperationName::optionsName)
        .containsExactly("GetDayByDate", "GetProviderNoDayByDate");
  }

  @Test
  void plainestPathKeepsTheName() {
    List<OperationName> names =
        OperationNames.allocate(
            List.of(
                get("/x/foo/bar"),
                get("/x/FooBar"),
                get("/x/foo-bar"),
                get("/x/fooBar/"),
                get("/x/fooBar")));

    assertThat(names.get(4).methodName()).isEqualTo("getFooBar");
    assertThat(names.subList(0, 4))
        .allSatisfy(name -> assertThat(name.methodName()).matches("getFooBar_[0-9a-f]{6}"))
        .doesNotHaveDuplicates();
  }

  @Test
  void standardOperationKeepsItsNameWhateverAVendorAdds() {
    List<OperationName> names =
        OperationNames.allocate(
            List.of(
                new Operation("GET", "/x/foo/bar", false, true, null),
                get("/x/fooBar"),
                get("/x/getFooBar")));

    assertThat(names.get(0)).isEqualTo(new OperationName("getFooBar", "GetFooBar"));
    assertThat(names.subList(1, 3))
        .allSatisfy(name -> assertThat(name.methodName()).matches("getFooBar_[0-9a-f]{6}"));
  }

  @Test
  void textBodyIsNoPathParameter() {
    List<OperationName> names =
        OperationNames.allocate(
            List.of(
                new Operation("POST", "/x/foo/{id}", false),
                new Operation("POST", "/x/fooById", true)));

    assertThat(names.get(0).methodName()).isEqualTo("fooById");
    assertThat(names.get(1).methodName()).matches("fooById_[0-9a-f]{6}");
  }

  @Test
  void methodsDifferWhateverTheOrder() {
    List<Operation> operations = new ArrayList<>();
    for (String verb : List.of("GET", "POST", "get", "HEAD")) {
      for (String path :
          List.of(
              "/x/foo",
              "/x/getFoo",
              "/x/Foo",
              "/x/{a}/foo",
              "/x/{b}/foo",
              "/x/é",
              "/x/è",
              "/x/-",
              "/x/{a:x}/foo",
              "/x/{é}",
              "/x/*/{",
              "/x/" + "long".repeat(75),
              "/x/\u202eoof",
              "/x/" + "long".repeat(75) + "er",
              "/x/foo_" + "acbd18")) {
        operations.add(new Operation(verb, path, false));
      }
    }
    operations.add(operations.get(0));
    Map<Operation, OperationName> first = named(operations);
    List<Operation> shuffled = new ArrayList<>(operations);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(named(shuffled)).isEqualTo(first);
    }
    List<OperationName> names = OperationNames.allocate(operations);
    List<String> signatures = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      signatures.add(
          names.get(i).methodName() + PathTemplate.of(operations.get(i).path()).variables().size());
      assertThat(names.get(i).methodName()).matches("[A-Za-z_][A-Za-z0-9_]{0,89}");
    }
    assertThat(signatures).doesNotHaveDuplicates();
    assertThat(names.stream().map(name -> name.optionsName().toLowerCase(java.util.Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  private static Map<Operation, OperationName> named(List<Operation> operations) {
    List<OperationName> names = OperationNames.allocate(operations);
    Map<Operation, OperationName> named = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      // Of the two that are equal, either may come first.
      named.merge(
          operations.get(i),
          names.get(i),
          (a, b) -> a.methodName().length() < b.methodName().length() ? a : b);
    }
    return named;
  }

  private static OperationName nameOf(String verb, String path) {
    return OperationNames.allocate(List.of(new Operation(verb, path, false))).get(0);
  }

  private static Operation get(String path) {
    return new Operation("GET", path, false);
  }
}
