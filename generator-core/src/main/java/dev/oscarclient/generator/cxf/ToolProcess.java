package dev.oscarclient.generator.cxf;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One run of a Java program in a JVM of its own. */
final class ToolProcess {
  private static final int MOST_OUTPUT = 64 * 1024;
  private static final int MOST_WORDS = 500;
  private static final long MINUTES = 10;

  /**
   * What makes the JVM short and the output the same everywhere. Of documents the tools get to see
   * only ours, which refer to files beside them and to nothing else.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Dline.separator=\n",
          "-Djava.awt.headless=true",
          "-Djavax.xml.accessExternalDTD=",
          "-Djavax.xml.accessExternalSchema=file");

  private final String name;
  private final Path folder;

  /**
   * Creates a process that has not run yet.
   *
   * @param name what messages call it
   * @param folder an empty folder for its own use
   */
  ToolProcess(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /**
   * Runs the program to its end.
   *
   * @throws ProblemException if it fails
   */
  void run(List<Path> classPath, String mainClass, List<String> arguments) throws IOException {
    List<String> words = new ArrayList<>(OPTIONS);
    words.add("-cp");
    words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(pathSeparator())));
    words.add(mainClass);
    words.addAll(arguments);
    // In a file, since a class path of forty jars is longer than some systems' command lines.
    Path wordsFile = folder.resolve("java.args");
    Files.writeString(
        wordsFile, words.stream().map(ToolProcess::quoted).collect(Collectors.joining("\n")));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(java(), "@" + wordsFile)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw failed("it was not done after " + MINUTES + " minutes");
      }
      if (process.exitValue() != 0) {
        throw failed(reason(output));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("it was stopped");
    } finally {
      process.destroyForcibly();
    }
  }

  private ProblemException failed(String reason) {
    return new ProblemException(
        Problem.error(
            name,
            "The tool of Apache CXF failed: " + reason + ".",
            "Look at what it was given with --write-enriched or <writeEnriched>, and report it with"
                + " the documents that lead to it."));
  }

  /** Returns what the tool says last, without the words of others. */
  private static String reason(Path output) throws IOException {
    String text;
    try (InputStream in = Files.newInputStream(output)) {
      text = new String(in.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8);
    }
    int start = text.indexOf(" Error: ");
    String told =
        start >= 0
            ? text.substring(start + " Error: ".length())
            : text.lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .collect(Collectors.joining(" "));
    String line = told.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    if (line.isEmpty()) {
      return "it did not say why";
    }
    return (line.length() > MOST_WORDS ? line.substring(0, MOST_WORDS) + "…" : line)
        .replaceAll("\\.$", "");
  }

  /** Returns a word as the launcher of Java reads it from a file. */
  private static String quoted(String word) {
    return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String java() {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    Path windows = bin.resolve("java.exe");
    return (Files.exists(windows) ? windows : bin.resolve("java")).toString();
  }

  private static String pathSeparator() {
    return File.pathSeparator;
  }
}
