package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.YamlFile;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The index of a folder of samples: {@code samples.yaml}, file by file {@code VERB /path}. */
final class SampleIndex {

  /** Its name in the folder. */
  static final String NAME = "samples.yaml";

  private static final Pattern OPERATION = Pattern.compile("([A-Za-z]+) +(/\\S*(?: .*)?)");

  /** A folder of a million samples is none. */
  private static final long MAX_BYTES = 4 << 20;

  private SampleIndex() {}

  /**
   * An entry.
   *
   * @param verb of the operation
   * @param path with variables or with values
   * @param where file, line and key
   */
  record Entry(String verb, String path, String where) {
    String operation() {
      return verb + " " + path;
    }
  }

  /**
   * Reads the index, if there is one; by the names of files, with {@code /} between folders.
   *
   * @param problems takes what is wrong with entries
   */
  static Map<String, Entry> of(Path folder, List<Problem> problems) {
    Path file = folder.resolve(NAME);
    Map<String, Entry> entries = new TreeMap<>();
    if (!Files.exists(file)) {
      return entries;
    }
    Node root =
        YamlFile.read(
            new Node.Source(file.toString(), "See docs/learn.md for the index."),
            text(file),
            problems);
    if (root == null) {
      return entries;
    }
    root.entries()
        .forEach(
            (name, node) -> {
              Matcher operation = node.isText() ? OPERATION.matcher(node.text()) : null;
              if (operation == null || !operation.matches()) {
                problems.add(
                    node.place()
                        .error("A verb, a space and a path go here, as in \"GET /tickets/{id}\"."));
              } else {
                entries.put(name, new Entry(operation.group(1), operation.group(2), node.origin()));
              }
            });
    return entries;
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) <= MAX_BYTES) {
        return Files.readString(file);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              "The index cannot be read (" + e.getClass().getSimpleName() + ").",
              "Check that it may be read and is UTF-8."));
    }
    throw new ProblemException(
        Problem.error(file.toString(), "The index is larger than 4 MB.", "Split the folder."));
  }
}
