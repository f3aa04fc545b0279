package dev.oscarclient.samples.firstcall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's first command: sandbox, generator, compiler, signed calls. */
public final class Main {
  private Main() {}

  /** Takes its paths from the system properties that the POM sets. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ClientProject project =
        new ClientProject(Files.createDirectories(Path.of(System.getProperty("work.dir"))));

    System.out.println("1. Starting the sandbox OSCAR");
    try (Sandbox sandbox = Sandbox.start(Path.of(System.getProperty("sandbox.jar")))) {
      System.out.println("   " + sandbox.baseUrl() + "/ws");

      System.out.println("2. Generating its client with the standalone jar");
      Jvm.Result generated =
          project.generate(
              Path.of(System.getProperty("generator.jar")),
              sandbox.baseUrl(),
              "com.example.firstcall.oscar");
      generated.output().lines().forEach(line -> System.out.println("   " + line));
      if (generated.exitCode() != 0) {
        System.exit(generated.exitCode());
      }

      System.out.println("3. Compiling it, all warnings on, together with src/client/java");
      project.compile(Path.of(System.getProperty("client.sources")));

      System.out.println("4. Calling the sandbox with it, signed with OAuth 1.0a");
      int code = project.run("com.example.firstcall.FirstCall", sandbox);
      if (code != 0) {
        System.exit(code);
      }
      System.out.println("Done. The generated client is in " + project.generated());
    }
  }
}
