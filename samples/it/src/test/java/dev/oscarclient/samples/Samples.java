package dev.oscarclient.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.samples.firstcall.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where things are, and the standalone jar. */
final class Samples {
  static final Path SANDBOX = Path.of(System.getProperty("sandbox.jar"));

  /** Whether what is checked in is to be refreshed: {@code -Dgolden.update=true}. */
  static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final Path GENERATOR = Path.of(System.getProperty("generator.jar"));

  private Samples() {}

  static Path folder(String sample) {
    return Path.of("..", sample).toAbsolutePath().normalize();
  }

  static Jvm.Result generator(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("-jar", GENERATOR.toString()));
    command.addAll(arguments);
    return Jvm.run(command);
  }

  /** Runs the jar, and fails if it does; gives what it said. */
  static String generated(String... arguments) throws IOException, InterruptedException {
    Jvm.Result result = generator(List.of(arguments));
    assertThat(result.exitCode()).as(result.output()).isZero();
    return result.output();
  }
}
