package dev.oscarclient.generator.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.DescriptionSource;
import dev.oscarclient.generator.FileTree;
import dev.oscarclient.generator.GeneratorRequest;
import dev.oscarclient.generator.OscarClientGenerator;
import dev.oscarclient.generator.ServerAccess;
import dev.oscarclient.generator.SharedFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents give the same client, whichever way they come. */
final class WaysInTest {
  private static final String WADL = "/oscar/ws/services?_wadl";

  @TempDir private Path temp;

  @Test
  void everyWayInGivesTheSameClient() throws Exception {
    Path specs = SharedFolder.specs("oscar19");
    Path folder = Files.createDirectories(temp.resolve("documents/deep"));
    Path zip = temp.resolve("documents.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("services.wadl", "services.wadl.json")) {
        Files.copy(specs.resolve(name), folder.resolve(name));
        out.putNextEntry(new ZipEntry("clinic/" + name));
        Files.copy(specs.resolve(name), out);
      }
    }
    SortedMap<String, String> loose =
        generate(
            "loose",
            documents(folder.resolve("services.wadl"), folder.resolve("services.wadl.json")));
    assertThat(loose).hasSizeGreaterThan(150);
    assertThat(generate("folder", documents(temp.resolve("documents")))).isEqualTo(loose);
    assertThat(generate("zip", documents(zip))).isEqualTo(loose);
    Path kept = temp.resolve("kept");
    try (FakeServer server = new FakeServer()) {
      server.on(WADL, 200, "application/xml", Files.readAllBytes(specs.resolve("services.wadl")));
      server.onJson(
          WADL, 200, "application/json", Files.readString(specs.resolve("services.wadl.json")));
      ServerAccess access = ServerAccess.of(server.url("/oscar"));
      assertThat(generate("server", new DescriptionSource.Server(access, kept))).isEqualTo(loose);
    }
    assertThat(generate("snapshot", new DescriptionSource.SnapshotFolder(kept))).isEqualTo(loose);
  }

  private static DescriptionSource documents(Path... paths) {
    return new DescriptionSource.Documents(List.of(paths));
  }

  private SortedMap<String, String> generate(String name, DescriptionSource source)
      throws Exception {
    Path output = temp.resolve("out-" + name);
    new OscarClientGenerator()
        .generate(GeneratorRequest.builder(source, "com.example.clinic", output).build());
    return FileTree.read(output);
  }
}
