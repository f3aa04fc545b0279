package dev.oscarclient.generator.signin;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The user's browser. */
public final class Browser {
  private Browser() {}

  /**
   * Opens an address, if the system knows how to; a window that does not open is no failure, since
   * the address is printed too. The request token in the address is no secret: it is worth nothing
   * without its secret and the user's approval.
   */
  public static void open(URI address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      start(List.of("rundll32", "url.dll,FileProtocolHandler", address.toString()));
    } else if (system.contains("mac")) {
      start(List.of("open", address.toString()));
    } else if (System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null) {
      start(List.of("xdg-open", address.toString()));
    }
  }

  private static void start(List<String> command) {
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no such program: the user opens the address by hand.
      return;
    }
  }
}
