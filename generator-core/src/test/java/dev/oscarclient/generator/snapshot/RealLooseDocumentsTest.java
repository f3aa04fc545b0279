package dev.oscarclient.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the folder of a real OSCAR version, which holds much that is no document. */
class RealLooseDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void documentsAreFoundAmongOtherFiles(String version) {
    Path folder = specs().resolve(version);
    if (!Files.isDirectory(folder)) {
      System.out.println("Skipped: no oscar-specs/" + version + " (see -Doscar.shared)");
    }
    assumeTrue(Files.isDirectory(folder), "no oscar-specs/" + version + " (see -Doscar.shared)");

    Snapshot documents = LooseDocuments.open(List.of(folder));

    assertThat(documents.entries())
        .filteredOn(e -> e.kind() == Kind.WADL || e.kind() == Kind.WADL_JSON)
        .extracting(e -> e.file() + " " + e.kind() + " " + e.address())
        .containsExactly(
            "oauth.wadl WADL /oauth",
            "oauth.wadl.json WADL_JSON /oauth",
            "rs.wadl WADL /rs",
            "rs.wadl.json WADL_JSON /rs",
            "services.wadl WADL /services",
            "services.wadl.json WADL_JSON /services");
    assertThat(documents.entries())
        .filteredOn(e -> e.file().startsWith("wsdl/"))
        .hasSize(14)
        .allMatch(e -> e.file().equals("wsdl" + e.address() + ".wsdl"));
  }

  private static Path specs() {
    String property = System.getProperty("oscar.shared");
    if (property != null) {
      return Path.of(property, "oscar-specs");
    }
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      if (Files.isDirectory(dir.resolve("shared/oscar-specs"))) {
        return dir.resolve("shared/oscar-specs");
      }
    }
    return Path.of("shared/oscar-specs");
  }
}
