package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The index of a folder of samples: {@code samples.yaml}, file by file {@code VERB /path}. */
final class SampleIndex {

  /** Its name in the folder. */
  static final String NAME = "samples.yaml";

  private SampleIndex() {}

  /**
   * An entry.
   *
   * @param operation {@code VERB /path}, with variables or with values
   * @param where file and line
   */
  record Entry(String operation, String where) {
    String verb() {
      return operation.substring(0, operation.indexOf(' '));
    }

    String path() {
      return operation.substring(operation.indexOf(' ') + 1).strip();
    }
  }

  /** Reads the index, if there is one; keyed by the names of files, with {@code /} in them. */
  static Map<String, Entry> of(Path folder, List<Problem> problems) {
    return new TreeMap<>();
  }
}
