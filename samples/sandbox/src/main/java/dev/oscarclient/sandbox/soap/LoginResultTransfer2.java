package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.rest.to.ProviderTransfer;
import org.jspecify.annotations.Nullable;

/** Who logged in, and what the UsernameToken of the other services needs. */
public final class LoginResultTransfer2 {

  /** Numeric, and the user name in the UsernameToken. */
  public @Nullable Integer securityId;

  /** The password in the UsernameToken. */
  public @Nullable String securityTokenKey;

  public @Nullable ProviderTransfer provider;
}
