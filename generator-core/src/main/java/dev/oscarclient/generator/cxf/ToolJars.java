package dev.oscarclient.generator.cxf;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** The jars of the tools as files, ready for a class path. */
final class ToolJars {
  private static final String BUNDLE = "/cxf-tools/";
  private static final String ADVICE =
      "Use the standalone jar, which has the tools inside, or name a folder that has their jars,"
          + " such as a distribution of Apache CXF.";

  private ToolJars() {}

  /**
   * Returns the jars.
   *
   * @param scratch an empty folder, which the jars need as long as they are used
   * @throws ProblemException if there are none
   */
  static List<Path> of(CxfTools tools, Path scratch) throws IOException {
    if (tools instanceof CxfTools.Jars jars) {
      return jars.jars().get();
    }
    return tools instanceof CxfTools.Folder folder ? inFolder(folder.folder()) : unpacked(scratch);
  }

  /** Tells whether a class is in one of the jars. */
  static boolean contain(List<Path> jars, String className) {
    String entry = className.replace('.', '/') + ".class";
    for (Path jar : jars) {
      try (JarFile file = new JarFile(jar.toFile(), false)) {
        if (file.getEntry(entry) != null) {
          return true;
        }
      } catch (IOException e) {
        // No jar: a JVM does not mind either. If it is the one that counts, the class is missing.
      }
    }
    return false;
  }

  private static List<Path> inFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw none(folder.toString(), "There is no such folder.");
    }
    List<Path> jars = new ArrayList<>();
    for (Path place : List.of(folder, folder.resolve("lib"))) {
      if (Files.isDirectory(place)) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(place, "*.jar")) {
          found.forEach(jars::add);
        }
      }
    }
    if (jars.isEmpty()) {
      throw none(folder.toString(), "There is no jar in this folder, nor in its folder lib.");
    }
    jars.sort(null);
    return jars;
  }

  private static List<Path> unpacked(Path scratch) throws IOException {
    List<Path> jars = new ArrayList<>();
    try (InputStream index = ToolJars.class.getResourceAsStream(BUNDLE + "index")) {
      if (index == null) {
        throw none("", "The tools of Apache CXF are not in this program.");
      }
      String list = new String(index.readAllBytes(), StandardCharsets.UTF_8).strip();
      for (String entry : list.split(":", -1)) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        Path jar = scratch.resolve(name);
        try (InputStream in = ToolJars.class.getResourceAsStream(BUNDLE + name)) {
          if (in == null) {
            throw none("", "The tools of Apache CXF are not whole in this program: no " + name);
          }
          Files.copy(in, jar);
        }
        jars.add(jar);
      }
    }
    return jars;
  }

  private static ProblemException none(String where, String what) {
    return new ProblemException(Problem.error(where, what, ADVICE));
  }
}
