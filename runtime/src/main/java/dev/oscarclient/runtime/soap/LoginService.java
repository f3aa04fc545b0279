package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.DocumentReader;
import dev.oscarclient.runtime.SoapFault;
import dev.oscarclient.runtime.auth.AuthenticationException;
import dev.oscarclient.runtime.auth.UnauthorizedReason;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.BaseUrl;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.MalformedBodyException;
import dev.oscarclient.runtime.http.NameValue;
import dev.oscarclient.runtime.http.Transport;
import dev.oscarclient.runtime.http.WireRequest;
import dev.oscarclient.runtime.http.WireResponse;
import dev.oscarclient.runtime.soap.UsernameTokenAuthenticator.Ticket;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** OSCAR's {@code LoginService}: user name and password for a security id and a token key. */
final class LoginService {
  private static final String ADDRESS = "/LoginService";
  private static final int MAX_BYTES = 1 << 20;

  /**
   * How forks say that a password is not enough; OSCAR itself has one text for all that is wrong.
   */
  private static final Pattern SECOND_FACTOR =
      Pattern.compile(
          "\\b(mfa|2fa|otp|totp|pin|(multi|two|second|2)[- ]?factor|(verification|security|one-time)"
              + " (code|password))\\b");

  private static final String USE_REST =
      "A SOAP login has no place for it: use the REST client (OscarClient, OAuth 1.0a), or a user"
          + " without it.";

  private static final String CHECK_ADDRESS =
      "Check the context path of baseUrl, and what stands in front of OSCAR.";

  private static final String CHECK_USER =
      "Check user name and password, and whether the account is locked, its password has expired,"
          + " or it has a PIN or a second factor (MFA), with which only the REST client works. It is"
          + " not tried again: OSCAR locks accounts.";

  private static final DocumentReader<JsonValue> ENVELOPE =
      new SoapResponse<>(SoapResult.of("return", OscarTypes.JSON), Map.of());

  private final BaseUrl base;
  private final String webServicePath;
  private final Duration timeout;
  private final Transport transport;
  private final XmlCodec codec = XmlCodec.create();

  LoginService(BaseUrl base, String webServicePath, Duration timeout, Transport transport) {
    this.base = base;
    this.webServicePath = webServicePath;
    this.timeout = timeout;
    this.transport = transport;
  }

  /**
   * Logs in.
   *
   * @throws AuthenticationException if OSCAR does not let the user in
   * @throws IOException if no response comes
   */
  Ticket logIn(String userName, String password) throws IOException {
    SoapRequest request =
        SoapRequest.of(ADDRESS, "login2", SoapNames.OSCAR)
            .withoutLogin()
            .part("arg0", OscarTypes.STRING, userName)
            .part("arg1", OscarTypes.STRING, password);
    WireRequest wire =
        new WireRequest(
            new CallLabel("POST", webServicePath + request, "sign-in"),
            base,
            webServicePath + ADDRESS,
            List.of(),
            List.of(
                new NameValue("Accept", "text/xml, multipart/related"),
                new NameValue("SOAPAction", request.quotedAction())),
            request.envelope(codec),
            timeout);
    try (WireResponse response = transport.send(wire)) {
      return ticket(response);
    }
  }

  private Ticket ticket(WireResponse response) throws IOException {
    int status = response.status();
    if (response.mediaType().isHtml()) {
      throw refused(status + " with a web page", CHECK_ADDRESS);
    }
    DocumentReader.Answer<JsonValue> answer;
    try {
      byte[] body = response.body().readNBytes(MAX_BYTES);
      answer =
          ENVELOPE.read(new ByteArrayInputStream(body), response.header("Content-Type"), codec);
    } catch (CodecException | MalformedBodyException e) {
      // No cause: what the server sent after a password is nobody's business.
      throw refused(status + ", without a SOAP envelope", CHECK_ADDRESS);
    }
    SoapFault fault = answer.fault();
    if (fault != null) {
      throw refused(fault);
    }
    String securityId = field(answer.value(), "securityId");
    String tokenKey = field(answer.value(), "securityTokenKey");
    if (securityId == null || tokenKey == null) {
      throw refused(status + ", without a security id and a token key", CHECK_ADDRESS);
    }
    return Ticket.of(securityId, tokenKey);
  }

  private static @Nullable String field(@Nullable JsonValue result, String name) {
    if (result == null || result.kind() != JsonValue.Kind.OBJECT) {
      return null;
    }
    JsonValue value = result.fields().get(name);
    boolean isText =
        value != null
            && (value.kind() == JsonValue.Kind.STRING || value.kind() == JsonValue.Kind.NUMBER);
    return isText ? value.asText() : null;
  }

  private AuthenticationException refused(SoapFault fault) {
    String said = (fault.reason() + " " + fault.detailXml()).toLowerCase(Locale.ROOT);
    Matcher factor = SECOND_FACTOR.matcher(said);
    if (factor.find()) {
      return refused("that it needs " + wanted(factor.group()), USE_REST);
    }
    return refused("a fault", CHECK_USER);
  }

  /** Never the server's own words: it may repeat what it was given. */
  private static String wanted(String word) {
    return word.equals("pin") ? "a PIN" : "a second factor (MFA)";
  }

  private AuthenticationException refused(String what, String hint) {
    return new AuthenticationException(
        UnauthorizedReason.LOGIN_REFUSED,
        "was not sent: OSCAR did not let the user in (POST "
            + webServicePath
            + ADDRESS
            + "#login2 answered "
            + what
            + ")",
        hint,
        null);
  }

  /** Returns the type only. */
  @Override
  public String toString() {
    return "LoginService";
  }
}
