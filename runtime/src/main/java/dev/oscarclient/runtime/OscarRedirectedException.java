package dev.oscarclient.runtime;

import org.jspecify.annotations.Nullable;

/**
 * 3xx: the server points elsewhere, which calls never follow, since they would carry credentials
 * there. The hint says where to.
 */
public final class OscarRedirectedException extends OscarHttpException {
  private static final long serialVersionUID = 1L;

  OscarRedirectedException(Details details, String what, @Nullable Throwable cause) {
    super(details, what, cause);
  }

  @Override
  public String kind() {
    return "redirected";
  }
}
