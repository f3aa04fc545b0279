package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.runtime.OscarOperation;
import dev.oscarclient.runtime.codec.OscarJson;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients of real OSCAR versions: they compile without a warning, have every operation once, and
 * keep every document the servers wrote. Skipped where the documents are absent.
 */
final class RealServersTest {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void clientsCompileAndHaveEveryOperationOnce(String version) throws Exception {
    Path specs = SharedFolder.specs(version);
    for (String address : List.of("/services", "/rs")) {
      SortedMap<String, String> sources = generate(specs, address, "all" + address.substring(1));
      ClassLoader client = SourceCompiler.compile(sources);

      List<String> expected = new ArrayList<>();
      for (JsonNode operation : JSON.readTree(specs.resolve("truth.json").toFile())) {
        if (operation.get("address").asText().equals(address)) {
          expected.add(
              operation.get("httpMethod").asText() + " " + operation.get("fullPath").asText());
        }
      }
      assertThat(operations(sources, client)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void documentsSurviveReadThenWrite(String version) throws Exception {
    Path specs = SharedFolder.specs(version);
    ClassLoader client = SourceCompiler.compile(generate(specs, "/services", "samples"));
    try (Stream<Path> samples = Files.list(specs.resolve("samples"))) {
      for (Path sample : samples.sorted().toList()) {
        String type = sample.getFileName().toString().replace(".json", "");
        Class<?> generated = client.loadClass("com.example.clinic.model." + type);
        String json = Files.readString(sample);

        Object read = OscarJson.read(json, generated);

        assertThat(JSON.readTree(OscarJson.write(read)))
            .as("%s", sample)
            .isEqualTo(JSON.readTree(json));
      }
    }
  }

  @Test
  void sameBytesUnderOtherLocalesAndTimeZones() throws Exception {
    Path specs = SharedFolder.specs("oscar19");
    SortedMap<String, String> here = generate(specs, "/services", "here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(generate(specs, "/services", "there")).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(generate(specs, "/services", "elsewhere")).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The order of types changes between restarts of one server; resources are turned round too. */
  @Test
  void sameBytesInAnotherOrder() throws Exception {
    Path specs = SharedFolder.specs("openo26");
    Path turned = Files.createDirectories(folder.resolve("turned"));
    for (String file : List.of("services.wadl", "services.wadl.json")) {
      boolean json = file.endsWith(".json");
      String text = Files.readString(specs.resolve(file));
      String xml = json ? JSON.readValue(text, String.class) : text;
      String shuffled = Reorder.reversed(xml);
      Files.writeString(turned.resolve(file), json ? JSON.writeValueAsString(shuffled) : shuffled);
    }
    assertThat(generate(turned, "/services", "b")).isEqualTo(generate(specs, "/services", "a"));
  }

  private static List<String> operations(SortedMap<String, String> sources, ClassLoader client)
      throws ClassNotFoundException {
    List<String> operations = new ArrayList<>();
    for (String path : sources.keySet()) {
      if (path.contains("/api/") && !path.endsWith("package-info.java")) {
        String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
        for (Method method : client.loadClass(name).getDeclaredMethods()) {
          OscarOperation operation = method.getAnnotation(OscarOperation.class);
          if (operation != null) {
            operations.add(operation.method() + " " + operation.path());
          }
        }
      }
    }
    return operations;
  }

  private SortedMap<String, String> generate(Path documents, String address, String name)
      throws GeneratorException, IOException {
    Path output = folder.resolve(name);
    new OscarClientGenerator()
        .generate(
            GeneratorRequest.builder(
                    new DescriptionSource.Documents(List.of(documents)),
                    "com.example.clinic",
                    output)
                .options(ModelOptions.DEFAULT.withAddresses(List.of(address), List.of()))
                .build());
    return FileTree.read(output);
  }
}
