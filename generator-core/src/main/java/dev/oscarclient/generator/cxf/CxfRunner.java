package dev.oscarclient.generator.cxf;

import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Generates sources from enriched documents with the tools of Apache CXF. */
public final class CxfRunner {
  private final CxfTools tools;

  /** Creates a runner. */
  public CxfRunner(CxfTools tools) {
    this.tools = tools;
  }

  /**
   * Runs the tools; nothing stays behind on the disk.
   *
   * @return sources by path below a source root, with {@code /}
   * @throws ProblemException if the tools are not there or fail, with what they say
   */
  public SortedMap<String, String> run(Enriched documents) {
    if (documents.runs().isEmpty()) {
      return new TreeMap<>();
    }
    try {
      Path folder = Files.createTempDirectory("oscar-client-cxf");
      try {
        return run(documents, folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "",
              "The tools of Apache CXF could not be run (" + e.getClass().getSimpleName() + ").",
              "Check free space and access rights of the folder for temporary files."));
    }
  }

  private SortedMap<String, String> run(Enriched documents, Path folder) throws IOException {
    List<Path> jars = ToolJars.of(tools, Files.createDirectory(folder.resolve("jars")));
    Path input = Files.createDirectory(folder.resolve("documents"));
    for (Map.Entry<String, String> file : documents.files().entrySet()) {
      Files.writeString(input.resolve(file.getKey()), file.getValue());
    }
    SortedMap<String, String> sources = new TreeMap<>();
    for (int i = 0; i < documents.runs().size(); i++) {
      ToolRun run = documents.runs().get(i);
      Path output = Files.createDirectory(folder.resolve("sources-" + i));
      run(run, jars, input, output, Files.createDirectory(folder.resolve("run-" + i)));
      collect(run, output, sources);
    }
    return sources;
  }

  private static void run(ToolRun run, List<Path> jars, Path input, Path output, Path scratch)
      throws IOException {
    String mainClass = mainClass(run.tool());
    if (!ToolJars.contain(jars, mainClass)) {
      throw new ProblemException(
          Problem.error(
              run.tool().command(),
              "The jars that are to have this tool of Apache CXF do not have it ("
                  + mainClass
                  + ").",
              "Name a folder with all jars of the tool, such as a distribution of Apache CXF."));
    }
    List<String> arguments = new ArrayList<>(run.options());
    arguments.add("-d");
    arguments.add(output.toString());
    arguments.add(input.resolve(run.document()).toString());
    new ToolProcess(run.tool().command() + " " + run.document(), scratch)
        .run(jars, mainClass, arguments);
  }

  private static void collect(ToolRun run, Path output, SortedMap<String, String> sources)
      throws IOException {
    boolean any = false;
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          String path = output.relativize(file).toString().replace('\\', '/');
          if (sources.put(path, Files.readString(file)) != null) {
            throw new IllegalStateException("two runs write " + path);
          }
          any = true;
        }
      }
    }
    if (!any) {
      throw new ProblemException(
          Problem.error(
              run.tool().command() + " " + run.document(),
              "The tool of Apache CXF wrote nothing.",
              "Please report this with the documents that lead to it."));
    }
  }

  private static String mainClass(ToolRun.Tool tool) {
    return switch (tool) {
      case WSDL2JAVA -> "org.apache.cxf.tools.wsdlto.WSDLToJava";
      case WADL2JAVA -> "org.apache.cxf.tools.wadlto.WADLToJava";
    };
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit(); // of no more use, and in nobody's way
    }
  }
}
