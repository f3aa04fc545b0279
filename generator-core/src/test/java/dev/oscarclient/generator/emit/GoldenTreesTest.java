package dev.oscarclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.FileTree;
import dev.oscarclient.generator.model.ApiModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what is emitted for hand-built models against {@code src/test/golden/<case>/expected}.
 *
 * <p>After a change that is meant, write the trees anew and read their diff:
 *
 * <pre>mvn -pl generator-core -am test -Dtest=GoldenTreesTest -Dgolden.update=true</pre>
 */
class GoldenTreesTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden");
  private static final Map<String, ApiModel> CASES =
      Map.of("clinic", ClinicModel.model(), "hostile", HostileModel.model());

  @ParameterizedTest
  @ValueSource(strings = {"clinic", "hostile"})
  void emitsTheGoldenTree(String name) throws IOException {
    SortedMap<String, String> emitted = Emitters.emit(CASES.get(name), "com.example." + name);
    Path expected = GOLDEN.resolve(name).resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      FileTree.replace(expected, emitted);
    }
    SortedMap<String, String> golden = FileTree.read(expected);
    assertThat(emitted.keySet()).isEqualTo(golden.keySet());
    for (Map.Entry<String, String> file : golden.entrySet()) {
      assertThat(emitted.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clinic", "hostile"})
  void compiles(String name) {
    SourceCompiler.compile(Emitters.emit(CASES.get(name), "com.example." + name));
  }
}
