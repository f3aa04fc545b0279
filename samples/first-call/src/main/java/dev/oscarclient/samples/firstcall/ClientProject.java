package dev.oscarclient.samples.firstcall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A small project: generated sources, sources of the user, and the class files of both.
 *
 * @param folder holds {@code generated}, {@code classes} and the report
 */
public record ClientProject(Path folder) {

  /** Returns the source root the generator writes to. */
  public Path generated() {
    return folder.resolve("generated");
  }

  /** Returns the JSON report of the generator. */
  public Path report() {
    return folder.resolve("report.json");
  }

  /** Runs the standalone jar against a server, as a user would, with further options if given. */
  public Jvm.Result generate(
      Path generatorJar, String server, String packageName, String... options)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-jar",
                generatorJar.toString(),
                "generate",
                "--server",
                server,
                "--output",
                generated().toString(),
                "--package",
                packageName,
                "--report",
                report().toString()));
    arguments.addAll(List.of(options));
    return Jvm.run(arguments);
  }

  /**
   * Compiles everything, with all warnings on and as errors.
   *
   * @param userSources source root of the user's own code
   * @throws IOException if it does not compile; the compiler's messages went to standard error
   */
  public void compile(Path userSources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path")));
    arguments.addAll(javaFiles(generated()));
    arguments.addAll(javaFiles(userSources));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IOException("The client does not compile.");
    }
  }

  /** Runs a compiled class; secrets go in through its environment, never as arguments. */
  public int run(String mainClass, Sandbox server) throws IOException, InterruptedException {
    return program(mainClass, server).inheritIO().start().waitFor();
  }

  /** Does the same and returns what the program said. */
  public Jvm.Result output(String mainClass, Sandbox server)
      throws IOException, InterruptedException {
    Process process = program(mainClass, server).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Jvm.Result(process.waitFor(), output);
  }

  private ProcessBuilder program(String mainClass, Sandbox server) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Jvm.java(),
            "-classpath",
            folder.resolve("classes")
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path"),
            mainClass,
            server.baseUrl());
    builder.environment().put("OSCAR_CONSUMER_KEY", server.value("consumerKey"));
    builder.environment().put("OSCAR_CONSUMER_SECRET", server.value("consumerSecret"));
    builder.environment().put("OSCAR_TOKEN", server.value("token"));
    builder.environment().put("OSCAR_TOKEN_SECRET", server.value("tokenSecret"));
    builder.environment().put("OSCAR_USER", server.value("userName"));
    builder.environment().put("OSCAR_PASSWORD", server.value("password"));
    return builder;
  }

  private static List<String> javaFiles(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.map(Path::toString).filter(p -> p.endsWith(".java")).sorted().toList();
    }
  }
}
