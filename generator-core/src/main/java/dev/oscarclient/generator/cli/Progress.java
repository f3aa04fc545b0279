package dev.oscarclient.generator.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine;

/**
 * Shows steps as they happen: one line that rewrites itself on a terminal, plain lines elsewhere.
 */
final class Progress implements Consumer<String>, AutoCloseable {
  private static final int WIDTH = 100;

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private boolean dirty;

  private Progress(PrintWriter err, boolean terminal, boolean quiet) {
    this.err = err;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  static Progress to(PrintWriter err, boolean quiet) {
    boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    return new Progress(err, terminal, quiet);
  }

  @Override
  public synchronized void accept(String step) {
    if (quiet) {
      return;
    }
    if (terminal) {
      String line = step.length() > WIDTH ? step.substring(0, WIDTH - 1) + "…" : step;
      err.print("\r" + line + " ".repeat(WIDTH - line.length()));
      dirty = true;
    } else {
      err.println(step);
    }
    err.flush();
  }

  @Override
  public void close() {
    clear();
  }

  /** Clears the line, so that what follows starts clean. */
  synchronized void clear() {
    if (dirty) {
      err.print("\r" + " ".repeat(WIDTH) + "\r");
      err.flush();
      dirty = false;
    }
  }
}
