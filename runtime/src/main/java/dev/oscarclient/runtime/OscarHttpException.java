package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The server answered with a status that means failure; well-known ones have a type of their own.
 */
public class OscarHttpException extends OscarException {
  private static final long serialVersionUID = 1L;

  OscarHttpException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "http-error";
  }
}
