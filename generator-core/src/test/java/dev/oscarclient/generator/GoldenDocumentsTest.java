package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.SourceCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what is generated from the documents in {@code src/test/golden/<case>/input} against {@code
 * src/test/golden/<case>/expected}, and compiles it. After a change that is meant, write the trees
 * anew with {@code -Dgolden.update=true} and read their diff.
 */
final class GoldenDocumentsTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"vendor", "hostile-documents", "soap"})
  void generatesTheGoldenTree(String name) throws Exception {
    generatesTheGoldenTree(name, GOLDEN.resolve(name).resolve("input"), ModelOptions.DEFAULT);
  }

  @Test
  void generatesTheGoldenTreeOfAUsersCorrections() throws Exception {
    Path file = GOLDEN.resolve("overrides").resolve("oscar-client.yaml");
    generatesTheGoldenTree(
        "overrides",
        GOLDEN.resolve("vendor").resolve("input"),
        ModelOptions.DEFAULT.withOverrides(file));
  }

  private void generatesTheGoldenTree(String name, Path input, ModelOptions options)
      throws Exception {
    new OscarClientGenerator()
        .generate(
            GeneratorRequest.builder(
                    new DescriptionSource.Documents(List.of(input)),
                    "com.example." + name.replace("-", ""),
                    folder)
                .options(options)
                .soap(name.equals("soap"))
                .build());
    SortedMap<String, String> generated = read(folder);
    Path expected = GOLDEN.resolve(name).resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      replace(expected, generated);
    }

    assertThat(generated).isEqualTo(read(expected));
    SourceCompiler.compile(generated);
  }

  private static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  private static void replace(Path root, SortedMap<String, String> files) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (var file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
