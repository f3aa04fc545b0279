package dev.oscarclient.samples.firstcall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Sandboxes with all kinds of options in one process, which saves seconds for each; those with the
 * same options are one and the same. Safe for many threads.
 */
final class Sandboxes implements AutoCloseable {
  private final Process process;
  private final Writer orders;
  private final BufferedReader answers;
  private final Map<String, Sandbox> started = new HashMap<>();

  /** Starts the process, with no sandbox yet. */
  Sandboxes() throws IOException {
    process =
        new ProcessBuilder(
                List.of(
                    Jvm.java(),
                    "-XX:TieredStopAtLevel=1",
                    "-Dorg.eclipse.jetty.LEVEL=WARN",
                    "-jar",
                    Jars.SANDBOX.toString(),
                    "--many"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    orders = process.outputWriter(StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Returns the sandbox with these options, parted by blanks. */
  synchronized Sandbox with(String options) {
    return started.computeIfAbsent(options.strip(), this::start);
  }

  private Sandbox start(String options) {
    try {
      orders.write(options + "\n");
      orders.flush();
      return Sandbox.announced(answers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    orders.close();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
