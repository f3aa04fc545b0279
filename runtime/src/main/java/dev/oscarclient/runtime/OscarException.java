package dev.oscarclient.runtime;

/** A call that failed. */
public class OscarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OscarException(String message) {
    super(message);
  }
}
