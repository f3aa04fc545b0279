package dev.oscarclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Emitted code as a user's code uses it: compiled together and run on the runtime. */
class GeneratedCodeInUseTest {
  private static final String USE =
      """
      package com.example.clinic;

      import com.example.clinic.model.*;
      import dev.oscarclient.runtime.codec.*;
      import java.util.*;
      import java.util.concurrent.Callable;

      /** Uses. */
      public final class Use implements Callable<List<Object>> {
        /** Makes one. */
        public Use() {}

        @Override
        public List<Object> call() {
          List<Object> seen = new ArrayList<>();
          %s
          return seen;
        }
      }
      """;

  @Test
  void keepsEverythingThroughAChange() throws Exception {
    assertThat(
            run(
                """
                DemographicTo1 read =
                    OscarJson.read(
                        "{\\"demographicNo\\":1,\\"first_name\\":\\"Ann\\",\\"odd\\":[1,2.50],"
                            + "\\"sex\\":\\"X\\",\\"spouse\\":{\\"demographicNo\\":2},"
                            + "\\"found\\":{\\"total\\":1,\\"content\\":[{\\"id\\":7}]}}",
                        DemographicTo1.class);
                seen.add(read.firstName());
                seen.add(read.spouse().demographicNo());
                seen.add(read.sex().value() + read.sex().known());
                seen.add(read.found().content().get(0).id());
                seen.add(OscarJson.write(read.toBuilder().firstName("Bea").build()));
                """))
        .containsExactly(
            "Ann",
            2,
            "XUNKNOWN",
            7L,
            "{\"demographicNo\":1,\"first_name\":\"Bea\",\"sex\":\"X\","
                + "\"spouse\":{\"demographicNo\":2},"
                + "\"found\":{\"content\":[{\"id\":7}],\"total\":1},\"odd\":[1,2.50]}");
  }

  @Test
  void setsOwnAndInheritedPropertiesInAnyOrder() throws Exception {
    assertThat(
            run(
                """
                DrugResponse response =
                    DrugResponse.builder()
                        .tags(List.of("a", "b"))
                        .success(true)
                        .additionalProperty("extra", null)
                        .drug(DrugTo1.builder().id(7L).build())
                        .message(null)
                        .build();
                seen.add(response.success());
                seen.add(response.message());
                seen.add(response.drug().id());
                seen.add(response.tags());
                seen.add(OscarJson.read(OscarJson.write(response), DrugResponse.class).tags());
                seen.add(
                    OscarJson.write(response.toBuilder().removeProperty("drug").tags(null).build()));
                """))
        .containsExactly(
            true,
            null,
            7L,
            List.of("a", "b"),
            List.of("a", "b"),
            "{\"success\":true,\"message\":null,\"tags\":null,\"extra\":null}");
  }

  @Test
  void buildsGenericTypesAndTheirHeirs() throws Exception {
    assertThat(
            run(
                """
                AbstractSearchResponse<DrugTo1> drugs =
                    AbstractSearchResponse.builder(DrugTo1.TYPE)
                        .success(true)
                        .content(List.of(DrugTo1.builder().name("x").build()))
                        .total(1)
                        .build();
                seen.add(OscarJson.write(drugs.toBuilder().total(2).build()));
                DrugSearchResponse open =
                    OscarJson.read("{\\"content\\":[[1]],\\"total\\":3}", DrugSearchResponse.class);
                seen.add(open.content().size() + open.total());
                """))
        .containsExactly("{\"success\":true,\"content\":[{\"name\":\"x\"}],\"total\":2}", 4);
  }

  @Test
  void knowsListedValuesByIdentityAndKeepsOthers() throws Exception {
    assertThat(
            run(
                """
                seen.add(Sex1.of("M") == Sex1.M);
                seen.add(Sex1.M.known() == Sex1.Known.M);
                seen.add(Sex1.of("").known() == Sex1.Known.EMPTY);
                seen.add(Sex1.of("other").value());
                seen.add(OscarJson.write(DemographicTo1.builder().sex(Sex1.of("other")).build()));
                """))
        .containsExactly(true, true, true, "other", "{\"sex\":\"other\"}");
  }

  @Test
  void takesOneValueWhereManyAreAllowed() throws Exception {
    assertThat(
            run(
                """
                DemographicTo1 patient = DemographicTo1.builder().demographicNo(1).build();
                com.example.clinic.OscarClient oscar =
                    com.example.clinic.OscarClient.builder()
                        .baseUrl("http://localhost:1/oscar")
                        .credentials(
                            dev.oscarclient.runtime.auth.OAuthCredentials.of("a", "b", "c", "d"))
                        .build();
                try {
                  oscar.demographics().put(patient);
                } catch (dev.oscarclient.runtime.OscarException e) {
                  seen.add(e.getMessage().contains("PUT /demographics"));
                }
                try {
                  oscar.demographics().merge(patient, q -> q.reason("twice"));
                } catch (IllegalArgumentException e) {
                  seen.add(e.getMessage().contains("into"));
                }
                """))
        .containsExactly(true, true);
  }

  @Test
  void makesTheSameCallInEveryWay() throws Exception {
    assertThat(
            run(
                """
                com.example.clinic.OscarClient oscar =
                    com.example.clinic.OscarClient.builder()
                        .baseUrl("http://localhost:1/oscar")
                        .maxRetries(0)
                        .build();
                try {
                  oscar.demographics().async().deleteByDataId(1).join();
                } catch (java.util.concurrent.CompletionException e) {
                  seen.add(e.getCause().getMessage().contains("DELETE /demographics/{dataId}"));
                }
                try {
                  dev.oscarclient.runtime.OscarResponse<OneOrMany<DemographicTo1>> never =
                      oscar.demographics().withRawResponse().getByDataId(1);
                } catch (dev.oscarclient.runtime.OscarException e) {
                  seen.add(e.getMessage().contains("connection refused"));
                }
                dev.oscarclient.runtime.RequestOptions options =
                    dev.oscarclient.runtime.RequestOptions.builder().requestId("mine").build();
                try {
                  oscar.withOptions(options).demographics().isActive(1);
                } catch (dev.oscarclient.runtime.OscarException e) {
                  seen.add(e.requestId());
                }
                try {
                  oscar.demographics().withOptions(options).async()
                      .merge(DemographicTo1.builder().build(), q -> {});
                } catch (IllegalArgumentException e) {
                  seen.add(e.getMessage().contains("into"));
                }
                """))
        .containsExactly(true, true, "mine", true);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> run(String statements) throws Exception {
    SortedMap<String, String> sources =
        new TreeMap<>(Emitters.emit(ClinicModel.model(), "com.example.clinic"));
    sources.put("com/example/clinic/Use.java", USE.formatted(statements));
    Class<?> use = SourceCompiler.compile(sources).loadClass("com.example.clinic.Use");
    return ((Callable<List<Object>>) use.getConstructor().newInstance()).call();
  }
}
