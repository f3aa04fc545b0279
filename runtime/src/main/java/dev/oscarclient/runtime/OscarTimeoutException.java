package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** The server did not take the connection, or did not answer in full, in the time it had. */
public final class OscarTimeoutException extends OscarTransportException {
  private static final long serialVersionUID = 1L;

  OscarTimeoutException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "timeout";
  }
}
