package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** 404: there is no such record, or no such operation on this server. */
public final class OscarNotFoundException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  OscarNotFoundException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "not-found";
  }
}
