package dev.oscarclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.samples.firstcall.Jvm;
import dev.oscarclient.samples.firstcall.Sandbox;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command lines of the Gradle build file, run by the jar that Gradle would run. */
final class GradleSampleTest {
  private static final Path SAMPLE = Samples.folder("standalone-gradle");

  @TempDir private Path folder;

  @Test
  void fetchesGeneratesCompilesAndCalls() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Samples.SANDBOX)) {
      List<List<String>> commands = commands(sandbox.baseUrl());
      assertThat(commands).extracting(c -> c.get(0)).containsExactly("fetch", "generate");
      for (List<String> command : commands) {
        Jvm.Result result = Samples.generator(command);
        assertThat(result.exitCode()).as(result.output()).isZero();
      }
      Path generated = folder.resolve(variable("clientSources"));
      Path classes = compile(generated, SAMPLE.resolve("src/main/java"));
      Path credentials = folder.resolve("clinic.json");
      new CredentialsFile(
              sandbox.baseUrl(),
              null,
              OAuthCredentials.of(
                  sandbox.value("consumerKey"),
                  sandbox.value("consumerSecret"),
                  sandbox.value("token"),
                  sandbox.value("tokenSecret")))
          .write(credentials);
      Jvm.Result called = call(classes, credentials.toString(), "1");
      assertThat(called.output()).contains("DemographicTo1[demographicNo=1]");
      assertThat(called.exitCode()).isZero();
      assertThat(call(classes, credentials.toString(), "one").exitCode()).isEqualTo(2);
    }
  }

  /** The {@code args} of the build file's tasks, as Gradle would evaluate them. */
  private List<List<String>> commands(String server) throws IOException {
    List<List<String>> commands = new ArrayList<>();
    Matcher args = Pattern.compile("args = \\[(.*)]").matcher(buildFile());
    while (args.find()) {
      List<String> command = new ArrayList<>();
      for (String argument : args.group(1).split(", ", -1)) {
        command.add(evaluated(argument, server));
      }
      commands.add(command);
    }
    return commands;
  }

  private String evaluated(String argument, String server) throws IOException {
    if (argument.startsWith("findProperty('oscarServer')")) {
      return server;
    }
    return argument.startsWith("'")
        ? argument.substring(1, argument.length() - 1)
        : folder.resolve(variable(argument)).toString();
  }

  private static String variable(String name) throws IOException {
    Matcher definition =
        Pattern.compile("def " + Pattern.quote(name) + " = '(.*)'").matcher(buildFile());
    assertThat(definition.find()).as(name).isTrue();
    return definition.group(1);
  }

  private static String buildFile() throws IOException {
    return Files.readString(SAMPLE.resolve("build.gradle"));
  }

  private Path compile(Path... roots) throws IOException {
    Path classes = folder.resolve("classes");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                libraries()));
    for (Path root : roots) {
      try (Stream<Path> tree = Files.walk(root)) {
        tree.map(Path::toString).filter(p -> p.endsWith(".java")).sorted().forEach(arguments::add);
      }
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
    return classes;
  }

  private static Jvm.Result call(Path classes, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "-classpath",
                classes + File.pathSeparator + libraries(),
                "com.example.clinic.Main"));
    command.addAll(List.of(arguments));
    return Jvm.run(command);
  }

  private static String libraries() {
    return System.getProperty("java.class.path");
  }
}
