package dev.oscarclient.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.SharedFolder;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the folder of a real OSCAR version, which holds much that is no document. */
class RealLooseDocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void documentsAreFoundAmongOtherFiles(String version) {
    Path folder = SharedFolder.specs(version);
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
}
