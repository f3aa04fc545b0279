package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.DocumentReader;
import dev.oscarclient.runtime.SoapFault;
import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.Refusal;
import dev.oscarclient.runtime.auth.SharedLogin;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a UsernameToken into each envelope that has room for one. The token is got by one login for
 * all threads and services of a client, when the first call needs it, and once more when
 * WS-Security does not take it any longer: OSCAR's die with its JVM.
 */
final class UsernameTokenAuthenticator implements Authenticator {
  /** A fault of WS-Security is short; a longer answer is none. */
  private static final int MAX_FAULT_BYTES = 1 << 20;

  private static final Duration FAULT_WAIT = Duration.ofSeconds(5);

  private static final DocumentReader<Void> FAULTS =
      new SoapResponse<>(SoapResult.none(), Map.of());

  private final SoapLogin login;
  private final SharedLogin<Ticket> tickets;

  /**
   * What a login gave, as it is sent.
   *
   * @param header11 for envelopes of SOAP 1.1
   * @param header12 for those of SOAP 1.2
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Ticket(byte[] header11, byte[] header12) {
    static Ticket of(String securityId, String tokenKey) {
      return new Ticket(
          SecurityHeader.of(SoapNames.ENVELOPE_11, securityId, tokenKey),
          SecurityHeader.of(SoapNames.ENVELOPE_12, securityId, tokenKey));
    }

    byte[] header(WireBody.Fillable envelope) {
      return envelope.contentType().startsWith("application/soap+xml") ? header12 : header11;
    }

    @Override
    public String toString() {
      return "Ticket";
    }
  }

  /** Creates the authenticator; nothing is sent yet. */
  UsernameTokenAuthenticator(SoapLogin login, LoginService service) {
    this.login = login;
    String securityId = login.securityId();
    this.tickets =
        new SharedLogin<>(
            securityId == null ? null : Ticket.of(securityId, login.secret()),
            () -> service.logIn(Objects.requireNonNull(login.userName()), login.secret()));
  }

  @Override
  public boolean reaches(String address) {
    return true;
  }

  @Override
  public WireRequest authenticate(WireRequest request) throws IOException {
    if (!(request.body() instanceof WireBody.Fillable envelope)) {
      return request;
    }
    return request.withBody(envelope.filledWith(tickets.current().header(envelope)));
  }

  @Override
  public WireResponse examined(WireResponse response) {
    if (response.status() < 400 || response.mediaType().isHtml()) {
      return response;
    }
    try (response) {
      response.waitAtMost(FAULT_WAIT);
      return response.withBody(start(response.body()));
    }
  }

  /** Reads what comes in time; an error page that breaks off is an error page. */
  private static byte[] start(InputStream body) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] buffer = new byte[8 << 10];
    try {
      int read = body.read(buffer);
      while (read >= 0 && all.size() < MAX_FAULT_BYTES) {
        all.write(buffer, 0, read);
        read = body.read(buffer);
      }
    } catch (IOException e) {
      return all.toByteArray();
    }
    return all.toByteArray();
  }

  @Override
  public boolean isRefusal(WireResponse response) {
    SoapFault fault = fault(response);
    return fault != null && fault.isRefusal();
  }

  private static @Nullable SoapFault fault(WireResponse response) {
    if (response.status() < 400 || response.mediaType().isHtml()) {
      return null;
    }
    try {
      return FAULTS
          .read(response.body(), response.header("Content-Type"), XmlCodec.create())
          .fault();
    } catch (CodecException | IOException e) {
      return null; // an error page of another kind
    } finally {
      rewind(response);
    }
  }

  private static void rewind(WireResponse response) {
    try {
      response.body().reset();
    } catch (IOException e) {
      throw new IllegalStateException("a response that was not examined", e);
    }
  }

  @Override
  public boolean renew(WireRequest refused, WireResponse response) throws IOException {
    if (login.userName() == null || !(refused.body() instanceof WireBody.Fillable envelope)) {
      return false;
    }
    // The header that is filled in is the ticket's own array: nobody else has it.
    tickets.other(ticket -> envelope.filling() == ticket.header(envelope));
    return true;
  }

  @Override
  public boolean waits() {
    return true;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        UnauthorizedReason.SESSION_REFUSED,
        login.userName() == null
            ? "The token key given has lapsed, or does not belong to that security id: log in"
                + " again."
            : "OSCAR let the user in and then refused the token that it gave.");
  }

  @Override
  public String toString() {
    return "WS-Security UsernameToken";
  }
}
