package dev.oscarclient.sandbox.soap;

import org.jspecify.annotations.Nullable;

/** What the UsernameToken of the other services needs. */
public final class LoginResultTransfer {
  public @Nullable Integer securityId;
  public @Nullable String securityTokenKey;
}
