package dev.oscarclient.generator.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where secrets come from: never the command line, which every user of a machine can read. */
final class SecretInput {
  private static final long MAX_BYTES = 4096;

  private @Nullable BufferedReader standardInput;

  /**
   * Returns a secret: from the file if one is named ({@code -} for standard input), else from the
   * environment, else asked for without echo.
   *
   * @throws IOException if there is none to be had; the message says what to do
   */
  String secret(String variable, @Nullable String file, String prompt) throws IOException {
    if (file != null) {
      return nonEmpty(file.equals("-") ? line(null) : content(Path.of(file)), file);
    }
    String value = System.getenv(variable);
    if (value != null && !value.isEmpty()) {
      return value;
    }
    Console console = terminal();
    char[] typed = console == null ? null : console.readPassword("%s", prompt);
    if (typed == null) {
      throw new IOException(
          "There is no terminal to ask for the secret: set "
              + variable
              + ", or name a file that holds it.");
    }
    return nonEmpty(new String(typed), "what was typed");
  }

  private static String nonEmpty(String text, String source) throws IOException {
    String secret = text.strip();
    if (secret.isEmpty()) {
      throw new IOException("There is no secret in " + source + ".");
    }
    return secret;
  }

  private static String content(Path file) throws IOException {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new IOException(file + " is too large to hold one secret.");
      }
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new IOException("There is no " + file + ".", e);
    }
  }

  /**
   * Returns a line from the terminal, or from standard input if that is none.
   *
   * @param prompt shown on a terminal; {@code null} reads standard input in any case
   * @throws IOException if there is no line
   */
  String line(@Nullable String prompt) throws IOException {
    Console console = terminal();
    if (console != null && prompt != null) {
      String line = console.readLine("%s", prompt);
      return line == null ? "" : line;
    }
    if (standardInput == null) {
      Charset charset = StandardCharsets.UTF_8;
      standardInput = new BufferedReader(new InputStreamReader(System.in, charset));
    }
    String line = standardInput.readLine();
    if (line == null) {
      throw new IOException("Standard input has ended.");
    }
    return line;
  }

  /**
   * Returns the terminal, or {@code null} if there is none. From JDK 22 on there is a console even
   * for pipes, which says so itself by a method that JDK 17 does not have.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static @Nullable Console terminal() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < 22) {
      return console;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console))
          ? console
          : null;
    } catch (ReflectiveOperationException e) {
      return console;
    }
  }
}
