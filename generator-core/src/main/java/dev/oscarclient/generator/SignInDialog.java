package dev.oscarclient.generator;

import java.io.IOException;
import java.net.URI;

/** What a sign-in has to say to its user, and to ask. */
public interface SignInDialog {

  /** Asks the user to open an address, log in there and approve the application. */
  void open(URI address);

  /**
   * Asks for the verifier that OSCAR has shown; only where there is no callback.
   *
   * @throws IOException if the user cannot be asked
   */
  String verifier() throws IOException;

  /** Tells what goes on. */
  void progress(String step);
}
