package dev.oscarclient.generator.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.catalog.CatalogStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide explains everything that can be found; the calls are those the catalogue allows. */
final class DoctorGuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "doctor.md");

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeIsExplained(Code code) throws IOException {
    assertThat(Files.readString(GUIDE)).contains("`" + code.key() + "`");
  }

  @Test
  void theCatalogueKnowsAllCallsAsHarmless() {
    HarmlessCalls calls = new HarmlessCalls(CatalogStore.bundled());
    assertThat(calls.whoAmI())
        .containsExactly("/status/checkIfAuthed", "/providerService/provider/me", "/oauth/info");
    assertThat(calls.acrossServices())
        .containsExactly("/persona/rights", "/schedule/statuses", "/consentService/consentTypes");
  }
}
