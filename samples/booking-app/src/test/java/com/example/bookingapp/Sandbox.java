package com.example.bookingapp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A sandbox OSCAR in a process of its own, which ends with this one. */
final class Sandbox implements AutoCloseable {
  private final Process process;
  private final Map<String, String> announced = new HashMap<>();

  /** Starts it on a free port and waits until it answers. */
  Sandbox() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("sandbox.jar"),
                "--stop-on-stdin-close")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); !"ready".equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("No sandbox runs from " + System.getProperty("sandbox.jar"));
      }
      int equals = line.indexOf('=');
      if (equals > 0) {
        announced.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    Thread reader = new Thread(() -> skip(lines), "sandbox-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** One of the values it announced: {@code baseUrl}, {@code consumerKey}, … */
  String value(String name) {
    return announced.get(name);
  }

  /** Keeps the pipe from filling up. */
  private static void skip(Reader output) {
    try (output) {
      output.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // The process has ended.
    }
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
