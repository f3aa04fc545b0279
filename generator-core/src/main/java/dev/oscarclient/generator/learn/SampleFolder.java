package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of samples. Of which operation each is, the index says, or else its name; other files
 * than {@code .json} are left alone.
 */
final class SampleFolder {
  private final Path folder;
  private final OperationMatcher operations;
  private final List<SampleFile> samples = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private SampleFolder(Path folder, OperationMatcher operations) {
    this.folder = folder;
    this.operations = operations;
  }

  /**
   * Finds the samples, sorted by path.
   *
   * @throws ProblemException with every file that belongs to no operation
   */
  static List<SampleFile> read(Path folder, List<OperationModel> operations) {
    SampleFolder reader = new SampleFolder(folder, new OperationMatcher(operations));
    reader.read();
    if (!reader.problems.isEmpty()) {
      throw new ProblemException(reader.problems);
    }
    return reader.samples;
  }

  private void read() {
    Map<String, Path> files = files();
    SampleIndex.of(folder, problems)
        .forEach(
            (name, entry) -> {
              Path file = files.remove(name);
              if (file == null) {
                problems.add(
                    Problem.error(
                        entry.where(),
                        "There is no file " + name + " beside the index.",
                        "Name a file of the folder, with / between folders."));
              } else {
                boolean request = SampleName.of(name).request();
                add(
                    file,
                    entry.where(),
                    entry.operation(),
                    operations.find(entry.verb(), entry.path(), "/").operations(),
                    request);
              }
            });
    files.forEach(
        (name, file) -> {
          SampleName read = SampleName.of(file.getFileName().toString());
          add(file, file.toString(), read.stem(), read.find(operations), read.request());
        });
    if (samples.isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.error(
              folder.toString(),
              "There is no sample in it.",
              "Put recorded JSON bodies there, e.g. as GET_demographics_{dataId}.json."));
    }
  }

  private void add(
      Path file, String where, String text, List<OperationModel> found, boolean request) {
    if (found.size() == 1) {
      samples.add(new SampleFile(file, found.get(0), request));
    } else if (found.isEmpty()) {
      problems.add(
          Problem.error(
              where,
              "There is no operation of this name.",
              closest(text)
                  + "Rename the file, or say in "
                  + SampleIndex.NAME
                  + " of which operation it is."));
    } else {
      List<String> names = found.stream().map(o -> o.verb() + " " + o.path()).toList();
      problems.add(
          Problem.error(
              where,
              "It may belong to any of: " + String.join(", ", names) + ".",
              "Say in " + SampleIndex.NAME + " to which one."));
    }
  }

  private String closest(String text) {
    List<String> closest = operations.closest(text);
    return closest.isEmpty() ? "" : "The closest ones are: " + String.join(", ", closest) + ". ";
  }

  private Map<String, Path> files() {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(
          Problem.error(
                  folder.toString(),
                  "There is no such folder.",
                  "Name the folder of the recorded bodies.")
              .about(Setting.SAMPLES));
    }
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        if (SampleName.isSample(file.getFileName().toString())) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), file);
        }
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              folder.toString(),
              "The folder cannot be read (" + e.getClass().getSimpleName() + ").",
              "Check that it may be read."));
    }
    return files;
  }
}
