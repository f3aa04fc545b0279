package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.SharedFolder;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.snapshot.Snapshot;
import dev.oscarclient.generator.snapshot.SnapshotEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replays what real OSCAR versions answered and compares the snapshot byte for byte. */
class RealDocumentsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void snapshotIsWhatTheServerAnswered(String version) throws IOException {
    Path folder = SharedFolder.specs(version);
    try (FakeServer server = new FakeServer()) {
      Map<String, byte[]> published = replay(server, folder);
      List<String> steps = new ArrayList<>();
      Path dir = temp.resolve("snapshot");

      DiscoveryResult result =
          Discovery.run(DiscoveryRequest.of(server.url("/oscar"), dir), steps::add);

      assertThat(byRequest(result.snapshot()))
          .hasSize(5 + 14)
          .allSatisfy(
              (request, bytes) -> assertThat(bytes).as(request).isEqualTo(published.get(request)));
      assertThat(result.addresses())
          .hasSize(2 + 14)
          .allMatch(FoundAddress::described)
          .filteredOn(a -> a.kind() == FoundAddress.Kind.REST)
          .extracting(FoundAddress::address)
          .containsExactly("/rs", "/services");
      assertThat(steps)
          .hasSize(5 + 14)
          .contains(
              version.equals("oscar19")
                  ? "GET /ws/services?_wadl  200  142,499 bytes"
                  : "GET /ws/services?_wadl  200  157,655 bytes");
      assertThat(result.snapshot().server()).isEqualTo(server.url("/oscar"));
      assertThat(dir.resolve("services.wadl.json")).exists();
      assertThat(dir.resolve("wsdl/LoginService.wsdl")).exists();
      assertThat(server.mostInFlight()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void serverWithoutWadlIsSaidToBeOneAndKept() throws IOException {
    Path folder = SharedFolder.specs("openo26").resolve("as-deployed");
    try (FakeServer server = new FakeServer()) {
      replay(server, folder);
      Path dir = temp.resolve("snapshot");
      DiscoveryResult found =
          Discovery.run(DiscoveryRequest.of(server.url("/oscar"), dir), ProgressListener.NONE);
      assertThat(found.problems())
          .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR)
          .extracting(Problem::toString)
          .anyMatch(
              problem ->
                  problem.contains("publishes no description of its REST services")
                      && problem.contains("bundled catalogue"));
      assertThat(found.snapshot().entries())
          .extracting(SnapshotEntry::kind)
          .contains(SnapshotEntry.Kind.SERVICE_LIST)
          .doesNotContain(SnapshotEntry.Kind.WADL);
    }
  }

  /** Returns the bodies by request below the context, with the Accept header if there was one. */
  private static Map<String, byte[]> replay(FakeServer server, Path folder) throws IOException {
    Map<String, byte[]> published = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("headers.txt"))) {
      String[] parts = line.split("\t", -1);
      String asked = parts[4].replaceFirst("GET http://localhost:\\d+", "");
      String request = asked.replace(" Accept: ", " ");
      byte[] body = Files.readAllBytes(folder.resolve(parts[0]));
      server.on(request, Integer.parseInt(parts[1]), parts[2], body);
      published.put(request.substring("/oscar".length()), body);
    }
    return published;
  }

  private static Map<String, byte[]> byRequest(Snapshot snapshot) {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (SnapshotEntry entry : snapshot.entries()) {
      String accept = entry.accept().isEmpty() ? "" : " " + entry.accept();
      bytes.put(entry.request() + accept, snapshot.read(entry));
    }
    return bytes;
  }
}
