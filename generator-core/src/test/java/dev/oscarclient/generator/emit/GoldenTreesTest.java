package dev.oscarclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.ApiModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
      write(emitted, expected);
    }
    SortedMap<String, String> golden = read(expected);
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

  private static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }

  private static void write(SortedMap<String, String> files, Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
