package dev.oscarclient.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputWriterTest extends OutputFolder {

  @Nested
  class Writing {
    @Test
    void createsFoldersAndFiles() throws IOException {
      WrittenTree result = write(tree("a/b/model/T.java", "t", "a/b/C.java", "ç"));

      assertThat(result.written()).containsExactly("a/b/C.java", "a/b/model/T.java");
      assertThat(result.unchanged()).isEmpty();
      assertThat(result.removed()).isEmpty();
      assertThat(read("a/b/C.java")).isEqualTo(ours("ç"));
      assertThat(disk().keySet())
          .containsExactly(
              "/",
              "deep/",
              "deep/out/",
              "deep/out/a/",
              "deep/out/a/b/",
              "deep/out/a/b/C.java",
              "deep/out/a/b/model/",
              "deep/out/a/b/model/T.java");
    }

    @Test
    void leavesUnchangedFilesUntouched() throws IOException {
      put("a/b/C.java", ours("c"));
      put("a/b/D.java", ours("old"));

      WrittenTree result = write(tree("a/b/C.java", "c", "a/b/D.java", "new"));

      assertThat(result.unchanged()).containsExactly("a/b/C.java");
      assertThat(result.written()).containsExactly("a/b/D.java");
      assertThat(Files.getLastModifiedTime(root.resolve("a/b/C.java"))).isEqualTo(LONG_AGO);
      assertThat(read("a/b/D.java")).isEqualTo(ours("new"));
    }

    @Test
    void doesNothingTheSecondTime() {
      SourceTree tree = tree("a/b/C.java", "c", "a/b/api/A.java", "a");
      write(tree);
      Map<String, String> before = disk();

      assertThat(write(tree).upToDate()).isTrue();
      assertThat(disk()).isEqualTo(before);
    }

    @Test
    void removesStaleFilesOfOursAndFoldersThatGetEmpty() {
      put("a/b/C.java", ours("c"));
      put("a/b/model/Old.java", ours("old"));
      put("a/b/model/Crlf.java", Marker.JAVA.line() + "\r\nold");
      put("a/b/api/Old.java", ours("old"));
      put("a/b/api/Mine.java", "class Mine {}");
      put("a/b/other/Ours.java", ours("not in a folder of this client"));
      put("a/b/Marker.txt", " " + Marker.JAVA.line() + "\nnot on the first line");
      put("a/b/Empty.java", "");

      WrittenTree result = write(tree("a/b/C.java", "c"));

      assertThat(result.removed())
          .containsExactly("a/b/api/Old.java", "a/b/model/Crlf.java", "a/b/model/Old.java");
      assertThat(disk().keySet())
          .contains(
              "deep/out/a/b/api/Mine.java",
              "deep/out/a/b/other/Ours.java",
              "deep/out/a/b/Marker.txt",
              "deep/out/a/b/Empty.java")
          .doesNotContain("deep/out/a/b/model/", "deep/out/a/b/api/Old.java");
    }

    @Test
    void removesAllThatWasOurs() {
      write(tree("a/b/C.java", "c", "a/b/model/T.java", "t"));

      WrittenTree result = write(tree());

      assertThat(result.removed()).containsExactly("a/b/C.java", "a/b/model/T.java");
      assertThat(disk().keySet()).containsExactly("/", "deep/", "deep/out/", "deep/out/a/");
    }

    @Test
    void lineEndsAreLineFeeds() throws IOException {
      String content = Marker.JAVA.line() + "\r\na\r\nb\rc\n";

      write(new SourceTree(Map.of("a/b/C.java", content), Set.of("a/b")));

      assertThat(read("a/b/C.java")).isEqualTo(Marker.JAVA.line() + "\na\nb\nc\n");
    }

    @Test
    void fileThatChangedItsCaseIsReplaced() throws IOException {
      put("a/b/model/Sex1.java", ours("x"));

      WrittenTree result = write(tree("a/b/model/SEX1.java", "x"));

      assertThat(result.written()).containsExactly("a/b/model/SEX1.java");
      assertThat(result.removed()).containsExactly("a/b/model/Sex1.java");
      try (Stream<Path> files = Files.list(root.resolve("a/b/model"))) {
        assertThat(files.map(f -> f.getFileName().toString())).containsExactly("SEX1.java");
      }
    }

    @Test
    void outputFolderItselfMayBeOwned() {
      WrittenTree result = write(new SourceTree(Map.of("C.java", ours("c")), Set.of("")));

      assertThat(result.written()).containsExactly("C.java");
      assertThat(write(new SourceTree(Map.of(), Set.of(""))).removed()).containsExactly("C.java");
      assertThat(root).isEmptyDirectory();
    }

    @Test
    void outputFolderMayBeALink() throws IOException {
      Files.createDirectories(temporary.resolve("real"));
      root = temporary.resolve("link");
      link(root, temporary.resolve("real"));

      write(tree("a/b/C.java", "c"));

      assertThat(temporary.resolve("real/a/b/C.java")).exists();
    }

    @Test
    void planSaysTheSameAndChangesNothing() {
      put("a/b/Same.java", ours("same"));
      put("a/b/Old.java", ours("old"));
      SourceTree tree = tree("a/b/Same.java", "same", "a/b/New.java", "new");
      Map<String, String> before = disk();

      WrittenTree planned = new OutputWriter(root).plan(tree);

      assertThat(disk()).isEqualTo(before);
      assertThat(planned.upToDate()).isFalse();
      assertThat(write(tree)).isEqualTo(planned);
    }
  }

  @Nested
  class Refusing {
    private List<String> refuse(SourceTree tree) {
      Map<String, String> before = disk();
      OutputWriter writer = new OutputWriter(root);
      List<Problem> problems =
          catchThrowableOfType(ProblemException.class, () -> writer.write(tree)).problems();
      assertThatThrownBy(() -> writer.plan(tree)).isInstanceOf(ProblemException.class);
      assertThat(disk()).as("nothing may change").isEqualTo(before);
      assertThat(problems)
          .allMatch(p -> p.severity() == Problem.Severity.ERROR)
          .allMatch(p -> p.advice() != null);
      return problems.stream()
          .map(p -> p.where().replace(temporary.toString(), "TMP").replace('\\', '/'))
          .toList();
    }

    @Test
    void foreignFilesInTheWayAreAllNamed() {
      put("a/b/C.java", "class C {}");
      put("a/b/model/T.java", "class T {}");
      put("a/b/Old.java", ours("old"));

      assertThat(refuse(tree("a/b/C.java", "c", "a/b/D.java", "d", "a/b/model/T.java", "t")))
          .containsExactly("TMP/deep/out/a/b/C.java", "TMP/deep/out/a/b/model/T.java");
    }

    @Test
    void foreignFilesElsewhereAreNoTrouble() {
      put("a/b/Mine.java", "class Mine {}");
      put("readme.txt", "mine");

      assertThat(write(tree("a/b/C.java", "c")).written()).containsExactly("a/b/C.java");
      assertThat(disk().get("deep/out/readme.txt")).isEqualTo("mine" + LONG_AGO);
      assertThat(disk().get("deep/out/a/b/Mine.java")).isEqualTo("class Mine {}" + LONG_AGO);
    }

    @Test
    void fileWhereAFolderHasToBe() {
      put("a/b", "a file");
      assertThat(refuse(tree("a/b/C.java", "c"))).containsExactly("TMP/deep/out/a/b");
    }

    @Test
    void folderWhereAFileHasToBe() {
      put("a/b/C.java/x.txt", "");
      assertThat(refuse(tree("a/b/C.java", "c"))).containsExactly("TMP/deep/out/a/b/C.java");
    }

    @Test
    void fileWhereTheOutputFolderHasToBe() throws IOException {
      Files.writeString(temporary.resolve("deep"), "a file");
      assertThat(refuse(tree("a/b/C.java", "c"))).containsExactly("TMP/deep");
    }

    @Test
    void linkThatLeadsOut() throws IOException {
      Files.createDirectories(temporary.resolve("elsewhere/b"));
      Files.writeString(temporary.resolve("elsewhere/b/Old.java"), ours("old"));
      Files.createDirectories(root);
      link(root.resolve("a"), temporary.resolve("elsewhere"));

      assertThat(refuse(tree("a/b/C.java", "c"))).containsExactly("TMP/deep/out/a");
    }

    @Test
    void linkInPlaceOfAFile() throws IOException {
      Files.writeString(temporary.resolve("victim"), ours("victim"));
      Files.createDirectories(root.resolve("a/b"));
      link(root.resolve("a/b/C.java"), temporary.resolve("victim"));

      assertThat(refuse(tree("a/b/C.java", "c"))).containsExactly("TMP/deep/out/a/b/C.java");
    }

    @Test
    void linkThatIsInNobodysWayStays() throws IOException {
      Files.writeString(temporary.resolve("victim"), ours("victim"));
      Files.createDirectories(root.resolve("a/b"));
      link(root.resolve("a/b/Link.java"), temporary.resolve("victim"));

      assertThat(write(tree("a/b/C.java", "c")).removed()).isEmpty();
      assertThat(Files.exists(root.resolve("a/b/Link.java"), LinkOption.NOFOLLOW_LINKS)).isTrue();
      assertThat(temporary.resolve("victim")).hasContent(ours("victim"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "../C.java",
          "a/b/../../../C.java",
          "/etc/C.java",
          "a//b/C.java",
          "a/./b/C.java",
          "",
          "a/b/",
          "C:/C.java",
          "a/b/..\\C.java",
          "a/b/C\n.java",
          "a/b/C\0.java",
          "a/b/C.java:stream"
        })
    void pathThatIsNotSafe(String path) {
      String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
      SourceTree tree = new SourceTree(Map.of(path, ours("x")), Set.of(folder));

      assertThat(refuse(tree)).isNotEmpty();
    }

    @Test
    void fileOutsideTheFoldersOfTheClient() {
      assertThat(refuse(tree("a/C.java", "c", "a/b/x/D.java", "d")))
          .containsExactly("a/C.java", "a/b/x/D.java");
    }

    @ParameterizedTest
    @CsvSource({"a/b/c.java, a/b/C.java", "a/b/É.java, a/b/é.java", "a/b/model, a/b/model/T.java"})
    void pathsThatAFileSystemMayNotTellApart(String one, String other) {
      assertThat(refuse(tree(one, "x", other, "y"))).hasSize(1);
    }

    @Test
    void foldersThatAFileSystemMayNotTellApart() {
      SourceTree tree =
          new SourceTree(
              Map.of("a/B/C.java", ours("x"), "a/b/D.java", ours("y")), Set.of("a/B", "a/b"));

      assertThat(refuse(tree)).isNotEmpty();
    }

    @Test
    void contentWithoutTheMarker() {
      Map<String, String> files = Map.of("a/b/C.java", "class C {}");
      assertThatThrownBy(() -> new SourceTree(files, Set.of("a/b")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("a/b/C.java");
    }
  }

  @Test
  void contentIsUtf8() throws IOException {
    write(tree("a/b/C.java", "é漢😀"));

    assertThat(Files.readAllBytes(root.resolve("a/b/C.java")))
        .isEqualTo(ours("é漢😀").getBytes(StandardCharsets.UTF_8));
  }
}
