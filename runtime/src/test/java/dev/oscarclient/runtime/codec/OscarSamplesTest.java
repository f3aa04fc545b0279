package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.oscarclient.runtime.codec.sample.AppointmentTo1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bodies as real OSCAR versions write them; skipped where they are not at hand. */
class OscarSamplesTest {

  @Test
  void bodiesOfRealServersStayTheSame() throws IOException {
    for (Path sample : samples()) {
      String json = Files.readString(sample);
      assertThat(JsonValue.parse(json).toJson()).describedAs("%s", sample).isEqualTo(json);
      // Of a type that knows a few of the properties, some of them wrongly.
      AppointmentTo1 read = Objects.requireNonNull(OscarJson.read(json, AppointmentTo1.class));
      assertThat(Trees.of(OscarJson.write(read)))
          .describedAs("%s", sample)
          .isEqualTo(Trees.of(json));
      AppointmentTo1 changed = read.toBuilder().notes("changed").build();
      assertThat(changed.toBuilder().notes(read.notes()).build().notes()).isEqualTo(read.notes());
      assertThat(JsonValue.parse(OscarJson.write(changed)).fields().keySet())
          .containsAll(JsonValue.parse(json).fields().keySet());
    }
  }

  @Test
  void datesOfBothVersionsSayTheSame() throws IOException {
    for (Path sample : samples()) {
      if (sample.endsWith("DemographicTo1.json")) {
        JsonValue birth = JsonValue.parse(Files.readString(sample)).fields().get("dateOfBirth");
        OscarDateTime date =
            Objects.requireNonNull(Objects.requireNonNull(birth).as(OscarTypes.DATE_TIME));
        assertThat(date.toLocalDate(ZoneId.of("America/Toronto")))
            .isEqualTo(LocalDate.of(1985, 7, 9));
      }
    }
  }

  private static List<Path> samples() throws IOException {
    Path shared = shared();
    String reason = "no oscar-specs: set -Doscar.shared to the folder that holds them";
    if (shared == null) {
      System.out.println("Skipped: " + reason);
    }
    assumeTrue(shared != null, reason);
    try (Stream<Path> files = Files.walk(Objects.requireNonNull(shared).resolve("oscar-specs"))) {
      List<Path> samples =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> file.getParent().endsWith("samples"))
              .sorted()
              .toList();
      assertThat(samples).isNotEmpty();
      return samples;
    }
  }

  private static @Nullable Path shared() {
    String property = System.getProperty("oscar.shared");
    if (property != null) {
      return Path.of(property);
    }
    Path folder = Path.of("").toAbsolutePath();
    for (; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("shared/oscar-specs"))) {
        return folder.resolve("shared");
      }
    }
    return null;
  }
}
