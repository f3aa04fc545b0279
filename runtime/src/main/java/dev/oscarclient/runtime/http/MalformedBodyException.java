package dev.oscarclient.runtime.http;

import java.io.IOException;

/**
 * A body that is not what its header fields say. The message follows on "a body that" and holds
 * nothing of the body.
 */
public final class MalformedBodyException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception. */
  public MalformedBodyException(String message) {
    super(message);
  }
}
