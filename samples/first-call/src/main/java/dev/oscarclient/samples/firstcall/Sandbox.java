package dev.oscarclient.samples.firstcall;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A sandbox OSCAR in another process; it ends with this one, however this one ends. */
public final class Sandbox implements AutoCloseable {
  private final @Nullable Process process;
  private final Map<String, String> announced;

  private Sandbox(@Nullable Process process, Map<String, String> announced) {
    this.process = process;
    this.announced = announced;
  }

  /**
   * Starts a sandbox on a free port and waits until it answers.
   *
   * @param jar the sandbox's jar
   * @param options further options of the sandbox
   * @throws IOException if the jar is not there or the sandbox ends at once
   */
  public static Sandbox start(Path jar, String... options) throws IOException {
    if (!Files.isRegularFile(jar)) {
      throw new IOException("There is no " + jar + "; build it first: mvn -q -DskipTests package");
    }
    List<String> command = new ArrayList<>();
    command.add(Jvm.java());
    command.add("-Dorg.eclipse.jetty.LEVEL=WARN");
    command.addAll(List.of("-jar", jar.toString(), "--port", "0", "--stop-on-stdin-close"));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    try {
      Map<String, String> announced = announcement(lines);
      drain(lines);
      return new Sandbox(process, announced);
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /**
   * Returns the next sandbox that a process of many announces; closing it does nothing.
   *
   * @throws IOException if it cannot start
   */
  static Sandbox announced(BufferedReader lines) throws IOException {
    return new Sandbox(null, announcement(lines));
  }

  private static Map<String, String> announcement(BufferedReader lines) throws IOException {
    Map<String, String> announced = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int equals = line.indexOf('=');
      if (line.equals("ready")) {
        return announced;
      } else if (line.startsWith("error=")) {
        throw new IOException(line);
      } else if (equals > 0) {
        announced.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    throw new IOException("The sandbox ended before it was ready; see its messages above.");
  }

  /** Returns the context address, e.g. {@code http://localhost:41234/oscar}. */
  public String baseUrl() {
    return value("baseUrl");
  }

  /** Returns one of the values the sandbox announced at its start, e.g. {@code consumerKey}. */
  public String value(String name) {
    String value = announced.get(name);
    if (value == null) {
      throw new IllegalStateException("The sandbox did not announce " + name);
    }
    return value;
  }

  /** Keeps the pipe from filling up. */
  private static void drain(BufferedReader lines) {
    Thread reader =
        new Thread(
            () -> {
              try {
                while (lines.readLine() != null) {
                  // Not of interest.
                }
              } catch (IOException e) {
                // The process has ended.
              }
            },
            "sandbox-output");
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public void close() throws IOException {
    if (process == null) {
      return;
    }
    process.getOutputStream().close();
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
