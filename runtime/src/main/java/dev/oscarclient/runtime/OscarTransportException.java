package dev.oscarclient.runtime;

import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/**
 * No whole response came: connection refused, reset or broken off, name unknown, TLS failure,
 * interrupt.
 */
public class OscarTransportException extends OscarException {
  private static final long serialVersionUID = 1L;

  OscarTransportException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return getCause() instanceof InterruptedIOException ? "interrupted" : "transport";
  }
}
