package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The standalone jar with {@code --style jaxws}, and a program on CXF that calls the sandbox with
 * what wsdl2java made: without any library of ours.
 */
final class JaxwsClientTest {
  private static final Path PROGRAM = Path.of("src", "jaxws", "java");

  @TempDir private Path folder;

  @Test
  void cxfCallsAllKindsOfServices() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      ClientProject project = new ClientProject(folder.resolve("project"));
      Jvm.Result generated =
          project.generate(
              Jars.GENERATOR, sandbox.baseUrl(), "com.example.jaxwscall.oscar", "--style", "jaxws");
      assertThat(generated.exitCode()).as(generated.output()).isZero();

      Path classes = Files.createDirectories(folder.resolve("classes"));
      compile(project.generated(), classes);
      // What runs it is the CXF of the sandbox, with its WSS4J; nothing of ours is there.
      String classPath =
          String.join(
              System.getProperty("path.separator"),
              classes.toString(),
              project.generated().toString(),
              Jars.SANDBOX.toString());
      Process process =
          program(classPath, sandbox).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      List<String> said = process.inputReader().lines().toList();
      assertThat(said)
          .containsExactly(
              "alive",
              "slots 8, first at 2024-03-14T09:00:00-04:00, fourth null",
              "patients [2, 1]",
              "fault The provider may not upload, true",
              "KioskScreen S-1",
              "KioskPart P-1",
              "restarted by me");
      assertThat(process.waitFor()).isZero();
    }
  }

  private static ProcessBuilder program(String classPath, Sandbox sandbox) {
    ProcessBuilder program =
        new ProcessBuilder(
            Jvm.java(), "-cp", classPath, "com.example.jaxwscall.JaxwsCall", sandbox.baseUrl());
    program.environment().put("OSCAR_USER", sandbox.value("userName"));
    program.environment().put("OSCAR_PASSWORD", sandbox.value("password"));
    return program;
  }

  /** The tools write for Jakarta EE; the CXF of the sandbox, like OSCAR's, is older than that. */
  private static void compile(Path generated, Path classes) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-d", classes.toString(), "-cp", Jars.SANDBOX.toString()));
    try (Stream<Path> tree = Files.walk(generated)) {
      for (Path file : tree.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        Files.writeString(
            file, source.replaceAll("jakarta\\.(xml\\.bind|xml\\.ws|jws)", "javax.$1"));
        arguments.add(file.toString());
      }
    }
    try (Stream<Path> tree = Files.walk(PROGRAM)) {
      tree.filter(each -> each.toString().endsWith(".java"))
          .forEach(each -> arguments.add(each.toString()));
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
  }
}
