package dev.oscarclient.generator.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotFolderTest {
  private static final FileTime OLD = FileTime.fromMillis(1_000_000);

  @TempDir Path temp;

  @Test
  void manifestIsMadeToBeCheckedIn() throws IOException {
    SnapshotFolder.write(dir(), "https://clinic.example/oscar", snapshot("b.wadl", "a/é.wsdl"));
    assertThat(Files.readString(dir().resolve("snapshot.json")))
        .isEqualTo(
            """
            {
              "format" : "oscar-client-snapshot/1",
              "server" : "https://clinic.example/oscar",
              "documents" : [
                {
                  "file" : "a/é.wsdl",
                  "kind" : "WADL",
                  "address" : "/x",
                  "request" : "/ws/x?_wadl",
                  "accept" : "application/json",
                  "status" : 200,
                  "contentType" : "text/xml;charset=utf-8",
                  "sha256" : "%s",
                  "size" : 9
                },
                {
                  "file" : "b.wadl",
                  "kind" : "WADL",
                  "address" : "/x",
                  "request" : "/ws/x?_wadl",
                  "accept" : "application/json",
                  "status" : 200,
                  "contentType" : "text/xml;charset=utf-8",
                  "sha256" : "%s",
                  "size" : 6
                }
              ]
            }
            """
                .formatted(
                    Sha256.hex("a/é.wsdl".getBytes(UTF_8)), Sha256.hex("b.wadl".getBytes(UTF_8))));
  }

  @Test
  void whatIsWrittenIsRead() {
    Snapshot written = snapshot("services.wadl", "wsdl/A.wsdl");
    SnapshotFolder.write(dir(), "https://clinic.example/oscar", written);
    SnapshotFolder read = SnapshotFolder.open(dir());
    assertThat(read.entries()).isEqualTo(written.entries());
    assertThat(read.server()).isEqualTo("https://clinic.example/oscar");
    for (SnapshotEntry entry : read.entries()) {
      assertThat(read.read(entry)).isEqualTo(written.read(entry));
    }
  }

  @Test
  void replacingTouchesOnlyWhatChanged() throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("same.wadl", "gone/old.wsdl"));
    Files.writeString(dir().resolve("README"), "the user's");
    Files.setLastModifiedTime(dir().resolve("same.wadl"), OLD);

    SnapshotFolder.write(dir(), "s", snapshot("same.wadl", "new.wsdl"));

    assertThat(Files.getLastModifiedTime(dir().resolve("same.wadl"))).isEqualTo(OLD);
    assertThat(dir().resolve("gone")).doesNotExist();
    assertThat(dir().resolve("new.wsdl")).hasContent("new.wsdl");
    assertThat(dir().resolve("README")).hasContent("the user's");
    assertThat(siblings()).containsExactly("snapshot");
  }

  @Test
  void fileOfTheUsersInTheWayStopsAllBeforeAnythingChanges() throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("a.wadl"));
    Files.writeString(dir().resolve("z.wadl"), "the user's");
    assertThatThrownBy(() -> SnapshotFolder.write(dir(), "s", snapshot("b.wadl", "z.wadl")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("not the snapshot's");
    assertThat(SnapshotFolder.open(dir()).entries())
        .extracting(SnapshotEntry::file)
        .containsExactly("a.wadl");
    assertThat(dir().resolve("z.wadl")).hasContent("the user's");
    assertThat(siblings()).containsExactly("snapshot");
  }

  @Test
  void failedSwapPutsTheFormerSnapshotBack() throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("a.wadl", "b.wadl"));
    // A folder of the user's where the parent of a new file must be a file: the last move fails.
    Files.writeString(dir().resolve("zz"), "a file, not a folder");
    assertThatThrownBy(() -> SnapshotFolder.write(dir(), "s", snapshot("a2.wadl", "zz/c.wadl")))
        .isInstanceOf(ProblemException.class);
    assertThat(SnapshotFolder.open(dir()).entries())
        .extracting(SnapshotEntry::file)
        .containsExactly("a.wadl", "b.wadl");
    assertThat(dir().resolve("a2.wadl")).doesNotExist();
    assertThat(siblings()).containsExactly("snapshot");
  }

  @Test
  void allViolationsAreToldTogether() throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("a.wadl", "b.wadl", "c.wadl", "d.wadl"));
    Files.writeString(dir().resolve("a.wadl"), "A.wadl");
    Files.delete(dir().resolve("b.wadl"));
    Files.writeString(dir().resolve("c.wadl"), "longer than before");
    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> SnapshotFolder.open(dir()));
    assertThat(e.problems()).hasSize(3);
    assertThat(e)
        .hasMessageContaining("a.wadl: The file is not the one that was fetched")
        .hasMessageContaining("b.wadl: The file is missing")
        .hasMessageContaining("c.wadl: The file has 18 bytes where the manifest says 6");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x", "/etc/passwd", "a/../../x", "C:x", "a\\\\..\\\\x", "", "a//b", "./a"})
  void pathsOutOfTheFolderAreRefused(String file) throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("a.wadl"));
    Path manifest = dir().resolve("snapshot.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"a.wadl\"", "\"" + file + "\""));
    assertThatThrownBy(() -> SnapshotFolder.open(dir()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no path inside the folder");
  }

  @Test
  void linksOutOfTheFolderAreRefused() throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("a.wadl"));
    Path outside = Files.writeString(temp.resolve("outside"), "a.wadl");
    Files.delete(dir().resolve("a.wadl"));
    Files.createSymbolicLink(dir().resolve("a.wadl"), outside);
    assertThatThrownBy(() -> SnapshotFolder.open(dir()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("outside the folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"oscar-client-snapshot/2\"}",
        "{\"name\":\"other\",\"version\":\"1.0\"}",
        "[]",
        "",
        "{\"format\":\"oscar-client-snapshot/1\",\"documents\":[{\"file\":\"a\"}]}",
        "{\"format\":\"oscar-client-snapshot/1\",\"docum"
      })
  void otherManifestsAreRefusedAndNeverOverwritten(String content) throws IOException {
    Files.createDirectories(dir());
    Files.writeString(dir().resolve("snapshot.json"), content);
    assertThatThrownBy(() -> SnapshotFolder.open(dir())).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> SnapshotFolder.write(dir(), "s", snapshot("a.wadl")))
        .isInstanceOf(ProblemException.class);
    assertThat(dir().resolve("snapshot.json")).hasContent(content);
  }

  @Test
  void membersOfLaterVersionsAreSkipped() throws IOException {
    SnapshotFolder.write(dir(), "s", snapshot("a.wadl"));
    Path manifest = dir().resolve("snapshot.json");
    Files.writeString(
        manifest,
        Files.readString(manifest)
            .replace("\"kind\"", "\"more\":{\"x\":[1]},\"kind\"")
            .replace("\"server\"", "\"later\":[{\"y\":null}],\"server\""));
    assertThat(SnapshotFolder.open(dir()).entries()).hasSize(1);
  }

  @Test
  void foldersThatAreNotOursAreRefused() throws IOException {
    Files.createDirectories(dir());
    SnapshotFolder.requireWritable(dir());
    Files.writeString(dir().resolve("mine"), "mine");
    assertThatThrownBy(() -> SnapshotFolder.requireWritable(dir()))
        .hasMessageContaining("not empty and holds no snapshot");
    assertThatThrownBy(() -> SnapshotFolder.requireWritable(dir().resolve("mine")))
        .hasMessageContaining("a file, not a folder");
    assertThatThrownBy(() -> SnapshotFolder.open(dir()))
        .hasMessageContaining("it has no snapshot.json");
    assertThatThrownBy(() -> SnapshotFolder.open(temp.resolve("none")))
        .hasMessageContaining("no such folder");
  }

  private Path dir() {
    return temp.resolve("snapshot");
  }

  private List<String> siblings() throws IOException {
    try (var files = Files.list(temp)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  /** Returns a snapshot whose documents hold their own names. */
  private static Snapshot snapshot(String... files) {
    InMemorySnapshot.Builder builder = InMemorySnapshot.builder("test");
    for (String file : files) {
      builder.add(
          Kind.WADL,
          file,
          "/x",
          "/ws/x?_wadl",
          "application/json",
          200,
          "text/xml;charset=utf-8",
          file.getBytes(UTF_8));
    }
    return builder.build();
  }
}
