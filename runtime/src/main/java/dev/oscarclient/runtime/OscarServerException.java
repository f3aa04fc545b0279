package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** 5xx: OSCAR, or what stands in front of it, failed. */
public final class OscarServerException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  OscarServerException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "server-error";
  }
}
