package dev.oscarclient.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only a plain {@code java -jar} gets the second JVM. */
final class LauncherTest {
  private static final String[] ARGS = {"generate", "--quiet"};

  @TempDir private Path folder;
  private String jar;

  @BeforeEach
  void makeJar() throws IOException {
    assumeThat(System.getenv()).doesNotContainKeys("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");
    jar = Files.createFile(folder.resolve("generator.jar")).toString();
  }

  @Test
  void aPlainCallGetsFittingOptions() {
    List<String> command = Launcher.command(called("-jar", jar, "generate", "--quiet"), ARGS);

    assertThat(command).startsWith("/jdk/bin/java", "-XX:TieredStopAtLevel=1");
    assertThat(command)
        .endsWith("-cp", jar, "dev.oscarclient.generator.cli.Main", "generate", "--quiet");
  }

  @Test
  void optionsOfTheUserAreLeftAlone() {
    assertThat(Launcher.command(called("-Xmx1g", "-jar", jar, "generate", "--quiet"), ARGS))
        .isNull();
    assertThat(Launcher.command(called("-cp", jar, "generate", "--quiet"), ARGS)).isNull();
  }

  @Test
  void anUnknownCommandLineIsNotGuessedAt() {
    assertThat(Launcher.command(new Info(Optional.empty(), Optional.empty()), ARGS)).isNull();
    assertThat(Launcher.command(called("-jar", "elsewhere.jar", "generate", "--quiet"), ARGS))
        .isNull();
    assertThat(Launcher.command(called("-jar", jar, "generate"), ARGS)).isNull();
    assertThat(Launcher.command(called("-jar", jar, "generate", "--other"), ARGS)).isNull();
  }

  private static Info called(String... arguments) {
    return new Info(Optional.of("/jdk/bin/java"), Optional.of(arguments));
  }

  private record Info(Optional<String> command, Optional<String[]> arguments)
      implements ProcessHandle.Info {
    @Override
    public Optional<String> commandLine() {
      return Optional.empty();
    }

    @Override
    public Optional<Instant> startInstant() {
      return Optional.empty();
    }

    @Override
    public Optional<Duration> totalCpuDuration() {
      return Optional.empty();
    }

    @Override
    public Optional<String> user() {
      return Optional.empty();
    }
  }
}
