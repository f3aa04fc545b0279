package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.OscarClientBuilder;

/**
 * Configures a generated SOAP client, as {@link OscarClientBuilder} does a REST client.
 *
 * @param <C> the generated client
 * @param <B> the generated builder
 */
public abstract class OscarSoapClientBuilder<C, B extends OscarSoapClientBuilder<C, B>>
    extends OscarClientBuilder<C, B> {

  /** For generated builders. */
  protected OscarSoapClientBuilder() {}

  /** For generated {@code build()} methods. */
  protected final SoapCaller newSoapCaller() {
    return new SoapCaller(newCaller());
  }
}
