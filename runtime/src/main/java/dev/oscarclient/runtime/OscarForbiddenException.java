package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/** 403: OSCAR refuses this caller, or a firewall in front of it the call. */
public final class OscarForbiddenException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  OscarForbiddenException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "forbidden";
  }
}
