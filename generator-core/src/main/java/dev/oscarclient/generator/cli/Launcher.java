package dev.oscarclient.generator.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts the standalone jar on a JVM that fits it. A JVM's defaults are made for servers that run
 * for weeks: on a large machine it takes hundreds of megabytes before it collects once, and
 * compiles for a speed that a run of a second never sees. A jar cannot carry JVM options, so a
 * plain {@code java -jar} hands over to a second JVM that has them; it is there in forty
 * milliseconds and saves several hundred. Whoever gives options of their own, in whatever way, gets
 * the JVM they asked for.
 */
public final class Launcher {
  private static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn16m");

  /** Environment variables through which a JVM gets options. */
  private static final List<String> OPTION_VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private Launcher() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    List<String> command = command(ProcessHandle.current().info(), args);
    Integer code = command == null ? null : run(command);
    if (code == null) {
      Main.main(args);
    } else {
      Runtime.getRuntime().halt(code);
    }
  }

  /**
   * Returns the command of the second JVM, or {@code null} if this one must do: its options are not
   * the defaults, or cannot be told (very long command lines, some operating systems).
   */
  static @Nullable List<String> command(ProcessHandle.Info info, String[] args) {
    String java = info.command().orElse(null);
    String[] given = info.arguments().orElse(null);
    if (java == null
        || given == null
        || OPTION_VARIABLES.stream().anyMatch(v -> System.getenv(v) != null)) {
      return null;
    }
    boolean plain =
        given.length == args.length + 2
            && given[0].equals("-jar")
            && Arrays.equals(given, 2, given.length, args, 0, args.length)
            && new File(given[1]).isFile();
    if (!plain) {
      return null;
    }
    List<String> command = new ArrayList<>(args.length + OPTIONS.size() + 4);
    command.add(java);
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", given[1], Main.class.getName()));
    command.addAll(List.of(args));
    return command;
  }

  /** Runs the second JVM to its end; returns {@code null} if it could not be started. */
  private static @Nullable Integer run(List<String> command) {
    Process process;
    try {
      process = new ProcessBuilder(command).inheritIO().start();
    } catch (IOException e) {
      return null;
    }
    // Being stopped must stop the run, not just the one who waits for it.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop"));
    while (true) {
      try {
        return process.waitFor();
      } catch (InterruptedException e) {
        // Nobody interrupts the main thread; should it happen, the run still ends by itself.
      }
    }
  }
}
