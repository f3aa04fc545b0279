package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.discover.RequestHeader;
import dev.oscarclient.generator.discover.ServerLocation;
import dev.oscarclient.runtime.http.BaseUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be examined, and with what.
 *
 * @param server where it is, as the user says
 * @param headers sent with each request to it
 * @param timeout for each single probe
 * @param application consumer key and secret, or {@code null} to leave signatures alone
 * @param grant access token and secret, or {@code null} to leave tokens alone
 * @param grantExpiresAt when the access token's time is up, or {@code null} if that is not known
 * @param signingBases what the user thinks the server may be computing signatures with
 * @param callback for the first leg: {@code oob}, or the application's own
 * @param scope for the first leg, or {@code null} for none
 * @param soapUser who logs in by SOAP, or {@code null} to leave that alone
 * @param riskToken whether calls with the token may go on after it was refused
 */
public record Patient(
    ServerLocation server,
    List<RequestHeader> headers,
    Duration timeout,
    @Nullable Secret application,
    @Nullable Secret grant,
    @Nullable Instant grantExpiresAt,
    List<BaseUrl> signingBases,
    String callback,
    @Nullable String scope,
    @Nullable Secret soapUser,
    boolean riskToken) {

  /** Stands for no callback at all; older servers do not take it. */
  public static final String OUT_OF_BAND = "oob";

  /** Copies the lists. */
  public Patient {
    headers = List.copyOf(headers);
    signingBases = List.copyOf(signingBases);
  }

  /**
   * A name and what proves it: consumer key and secret, token and secret, user and password.
   *
   * @param name may be shown to nobody either, if it is a token
   * @param proof never shown
   */
  public record Secret(String name, String proof) {
    /** Returns nothing of both. */
    @Override
    public String toString() {
      return "Secret";
    }
  }

  /** Returns the address only. */
  @Override
  public String toString() {
    return "Patient[" + server.base() + "]";
  }
}
