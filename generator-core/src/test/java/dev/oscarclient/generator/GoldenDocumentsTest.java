package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.SourceCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
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
    SortedMap<String, String> generated = FileTree.read(folder);
    Path expected = GOLDEN.resolve(name).resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      FileTree.replace(expected, generated);
    }

    assertThat(generated).isEqualTo(FileTree.read(expected));
    SourceCompiler.compile(generated);
  }
}
