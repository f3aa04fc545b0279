package dev.oscarclient.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever step fails, and however, the disk is as it was. */
class OutputFailureTest extends OutputFolder {
  private final SourceTree tree =
      tree("a/b/C.java", "new", "a/b/D.java", "d", "a/b/api/A.java", "a");

  /** Counts the steps and fails at one of them. */
  private static class FailingAt extends FileOperations {
    private final int at;
    private final Throwable failure;
    int steps;

    FailingAt(int at, Throwable failure) {
      this.at = at;
      this.failure = failure;
    }

    private void step() throws IOException {
      if (steps++ == at) {
        if (failure instanceof IOException e) {
          throw e;
        }
        if (failure instanceof RuntimeException e) {
          throw e;
        }
        throw (Error) failure;
      }
    }

    @Override
    void createFolder(Path folder) throws IOException {
      step();
      super.createFolder(folder);
    }

    @Override
    void write(Path file, byte[] content) throws IOException {
      Files.write(file, Arrays.copyOf(content, 3)); // a disk that is full
      step();
      super.write(file, content);
    }

    @Override
    void move(Path from, Path to) throws IOException {
      step();
      super.move(from, to);
    }
  }

  private void earlierOutput() {
    put("a/b/C.java", ours("old"));
    put("a/b/Stale.java", ours("stale"));
    put("a/b/model/T.java", ours("stale"));
    put("a/b/Mine.java", "mine");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anyStepLeavesEverythingAsItWas(boolean withEarlierOutput) {
    if (withEarlierOutput) {
      earlierOutput();
    }
    Map<String, String> before = disk();
    int failures = 0;
    for (int at = 0; ; at++) {
      FailingAt operations = new FailingAt(at, new IOException("No space left on device"));
      OutputWriter writer = new OutputWriter(root, operations);
      try {
        writer.write(tree);
        break;
      } catch (ProblemException e) {
        failures++;
        assertThat(disk()).as("after a failure at step %d", at).isEqualTo(before);
        assertThat(e).hasCauseInstanceOf(IOException.class);
        assertThat(e.problems()).hasSize(1);
        assertThat(e.problems().get(0).toString())
            .contains("No space left on device", "Earlier output is as it was");
      }
    }
    // folders, staging, three new files; old ones aside; new ones in
    assertThat(failures).isEqualTo(withEarlierOutput ? 1 + 1 + 3 + 3 + 3 : 5 + 1 + 3 + 3);
    assertThat(new OutputWriter(root).plan(tree).upToDate()).isTrue();
  }

  @Test
  void runtimeExceptionsAndErrorsToo() {
    earlierOutput();
    Map<String, String> before = disk();

    assertThatThrownBy(
            () -> new OutputWriter(root, new FailingAt(9, new SecurityException("no"))).write(tree))
        .isInstanceOf(ProblemException.class);
    assertThat(disk()).isEqualTo(before);
    assertThatThrownBy(
            () -> new OutputWriter(root, new FailingAt(9, new OutOfMemoryError("no"))).write(tree))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(disk()).isEqualTo(before);
  }

  @Test
  void whatCannotBePutBackIsKeptAndNamed() throws IOException {
    earlierOutput();
    FileOperations dying =
        new FileOperations() {
          private int moves;

          @Override
          void move(Path from, Path to) throws IOException {
            if (moves++ >= 2) {
              throw new IOException("the disk is gone");
            }
            super.move(from, to);
          }
        };

    assertThatThrownBy(() -> new OutputWriter(root, dying).write(tree))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("could not be put back")
        .hasMessageContaining(".oscar-client-generator-1");
    assertThat(read(".oscar-client-generator-1/old-0")).isEqualTo(ours("old"));
    assertThat(read("a/b/Mine.java")).isEqualTo("mine");

    write(tree);
    assertThat(read("a/b/C.java")).as("the next run sets things right").isEqualTo(ours("new"));
  }

  @Test
  void leftOversDoNotFailTheRun() {
    earlierOutput();
    FileOperations clinging =
        new FileOperations() {
          @Override
          void delete(Path path) throws IOException {
            throw new IOException("in use");
          }
        };

    assertThat(new OutputWriter(root, clinging).write(tree).written()).hasSize(3);
    assertThat(new OutputWriter(root).plan(tree).upToDate()).isTrue();
  }
}
