package dev.oscarclient.runtime;

import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.time.ZoneId;

/**
 * Configures a generated client. The generated builder adds nothing but {@link #build()}, so
 * options added here reach clients generated before.
 *
 * @param <C> the generated client
 * @param <B> the generated builder
 */
public abstract class OscarClientBuilder<C, B extends OscarClientBuilder<C, B>> {

  /** For generated builders. */
  protected OscarClientBuilder() {}

  /** Returns {@code this} as the generated type. */
  protected abstract B self();

  /** Builds the client. */
  public abstract C build();

  /** Sets the server's context address, e.g. {@code https://clinic.example/oscar}. */
  public B baseUrl(String baseUrl) {
    throw new UnsupportedOperationException(baseUrl);
  }

  /** Signs every call with OAuth 1.0a. */
  public B credentials(OAuthCredentials credentials) {
    throw new UnsupportedOperationException("" + credentials);
  }

  /** Sets the time zone of the server. */
  public B serverTimeZone(ZoneId zone) {
    throw new UnsupportedOperationException("" + zone);
  }

  /** For generated {@code build()} methods. */
  protected final ApiCaller newCaller() {
    throw new UnsupportedOperationException();
  }
}
