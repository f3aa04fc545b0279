package dev.oscarclient.runtime;

import dev.oscarclient.runtime.OscarException.Details;
import dev.oscarclient.runtime.auth.Authenticator;
import dev.oscarclient.runtime.auth.Refusal;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.Outcome;
import dev.oscarclient.runtime.http.CallLabel;
import dev.oscarclient.runtime.http.LimitingTransport;
import dev.oscarclient.runtime.http.MediaType;
import dev.oscarclient.runtime.http.WireBody;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions of one call. None of their messages holds a value sent or received. */
final class CallFailures {
  /** An error page matters less than saying soon that there was an error. */
  static final Duration ERROR_BODY_WAIT = Duration.ofSeconds(5);

  /** A fault's detail may be long; one that is longer is not read. */
  private static final int MAX_FAULT_BYTES = 1 << 20;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final CallLabel label;
  private final ClientSettings settings;

  CallFailures(CallLabel label, ClientSettings settings) {
    this.label = label;
    this.settings = settings;
  }

  CallLabel label() {
    return label;
  }

  private Details details() {
    return new Details(label.verb(), label.pathTemplate(), label.requestId());
  }

  /** No address of the operation takes the client's authentication. */
  OscarException unreachable(List<String> addresses, Authenticator authenticator) {
    return new OscarException(
        details()
            .hint("Those addresses want another kind of sign-in; the server would answer 401."),
        "is published at "
            + String.join(", ", addresses)
            + " only, which "
            + authenticator
            + " does not reach",
        null);
  }

  /** No response came, or not all of it. */
  OscarException noResponse(IOException e) {
    if (e instanceof HttpConnectTimeoutException) {
      return new OscarTimeoutException(
          details().hint("Check host and port of baseUrl, proxy and firewall; see connectTimeout."),
          "got no connection in time",
          e);
    }
    if (e instanceof LimitingTransport.NoPlaceException) {
      return new OscarTimeoutException(
          details().hint("Nothing was sent. See maxConcurrentCalls."),
          "had to wait too long for other calls to end",
          e);
    }
    if (e instanceof HttpTimeoutException) {
      return new OscarTimeoutException(details().hint(inDoubt(timeoutHint())), timedOut(), e);
    }
    if (e instanceof InterruptedIOException) {
      return new OscarTransportException(details().hint(inDoubt("")), "was interrupted", e);
    }
    if (e instanceof LimitedBody.TooLargeException) {
      return new OscarTransportException(
          details().hint("See maxBodySize."), "was answered with a " + e.getMessage(), e);
    }
    return connectionFailure(e);
  }

  /** The whole call has taken too long; there is no time for another attempt. */
  OscarTimeoutException timeUp() {
    return new OscarTimeoutException(details().hint(inDoubt(timeoutHint())), timedOut(), null);
  }

  private String timedOut() {
    Duration inAll = settings.options().callTimeout();
    Duration limit = settings.requestTimeout();
    return "was not answered in full within "
        + (inAll == null || inAll.compareTo(limit) > 0 ? limit : inAll).toMillis()
        + " ms";
  }

  private String timeoutHint() {
    return settings.options().callTimeout() == null
        ? "See requestTimeout."
        : "See requestTimeout and callTimeout.";
  }

  private OscarException connectionFailure(IOException e) {
    if (isUnknownHost(e)) {
      return new OscarTransportException(
          details().hint("Check the host name in baseUrl."), "failed: host name unknown", e);
    }
    if (e instanceof ConnectException) {
      return new OscarTransportException(
          details().hint("Check host and port of baseUrl, and whether the server runs."),
          "failed: connection refused",
          e);
    }
    if (e instanceof SSLException) {
      return new OscarTransportException(
          details()
              .hint(
                  "Check http or https in baseUrl, and whether this JDK trusts the server's"
                      + " certificate; see sslContext."),
          "failed: no TLS connection",
          e);
    }
    if (e instanceof FileNotFoundException) {
      // No cause: its message is a path, which may name a patient.
      return new OscarException(details(), "was not sent: the file to send is not there", null);
    }
    if (e instanceof WireBody.SpentException) {
      return new OscarException(
          details().hint("Make a new Content for each call, or send bytes or a file."),
          "was not sent: the stream to send was sent before",
          null);
    }
    if (e instanceof ProtocolException) {
      // No cause: the JDK's message quotes what came.
      return new OscarTransportException(
          details().hint("Check http or https, host and port of baseUrl."),
          "was answered with something that is no HTTP",
          null);
    }
    if (e instanceof ZipException) {
      return new OscarTransportException(details(), "was answered with a damaged body", e);
    }
    return new OscarTransportException(
        details().hint(inDoubt("")), "failed: the connection broke off", e);
  }

  static boolean isUnknownHost(IOException e) {
    // java.net.http wraps it twice.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String inDoubt(String hint) {
    boolean reads = label.verb().equals("GET") || label.verb().equals("HEAD");
    String doubt = reads ? "" : "The server may have carried it out. ";
    String text = (doubt + hint).strip();
    return text.isEmpty() ? null : text;
  }

  /** Returns how much of an error body is read: enough for a fault, if it may be one. */
  static int bodyLimit(ResponseBody<?> answer) {
    // One byte more sees the end of the body, so that the connection can be used again.
    return answer.document() == null ? LimitedBody.KEPT_BYTES + 1 : MAX_FAULT_BYTES;
  }

  /**
   * A response of a status other than 2xx.
   *
   * @param reader reads faults; {@code null} if there are none
   */
  OscarException status(WireResponse response, @Nullable DocumentReader<?> reader) {
    if (reader == null) {
      byte[] start = start(response, LimitedBody.KEPT_BYTES + 1);
      return status(response, kept(start), null);
    }
    byte[] all = start(response, MAX_FAULT_BYTES);
    byte[] body = kept(all);
    SoapFault fault = fault(response, all, reader);
    return fault == null
        ? status(response, body, reader.hint(response.status(), response.mediaType().isHtml()))
        : fault(response, body, fault);
  }

  private @Nullable SoapFault fault(WireResponse response, byte[] body, DocumentReader<?> reader) {
    if (response.mediaType().isHtml()) {
      return null;
    }
    try {
      return reader
          .read(
              new ByteArrayInputStream(body), response.header("Content-Type"), settings.xmlCodec())
          .fault();
    } catch (CodecException | IOException e) {
      return null; // an error page of another kind
    }
  }

  /** A fault, whatever the status. */
  OscarException fault(WireResponse response, byte[] body, SoapFault fault) {
    OscarSoapFaultException plain =
        new OscarSoapFaultException(
            responseDetails(response, body)
                .hint("reason() has what the server says to it, detail() what else."),
            fault);
    if (!fault.isRefusal()) {
      return plain;
    }
    Refusal refusal = StatusHints.refusal(response, settings.authenticator());
    return new OscarUnauthorizedException(
        responseDetails(response, body).hint(refusal.hint()),
        "was refused by WS-Security",
        refusal.reason(),
        plain);
  }

  private OscarHttpException status(WireResponse response, byte[] body, @Nullable String hint) {
    int status = response.status();
    String text = new String(body, StandardCharsets.ISO_8859_1);
    boolean unauthorized = status == 401 || (status == 500 && StatusHints.isAccessDenied(text));
    Details details = details().status(status).body(body, charset(response.mediaType()));
    String what = "answered " + status;
    if (unauthorized) {
      Refusal refusal = StatusHints.refusal(response, settings.authenticator());
      return new OscarUnauthorizedException(
          details.hint(hint == null ? refusal.hint() : hint), what, refusal.reason(), null);
    }
    details.hint(hint == null ? StatusHints.of(label, response) : hint);
    return switch (status) {
      case 403 -> new OscarForbiddenException(details, what, response.mediaType().isHtml());
      case 404 -> new OscarNotFoundException(details, what, null);
      case 429 ->
          new OscarRateLimitedException(details, what, RetryAfter.of(response, Instant.now()));
      default -> other(status, details, what);
    };
  }

  private static OscarHttpException other(int status, Details details, String what) {
    if (status >= 500) {
      return new OscarServerException(details, what, null);
    }
    return REDIRECTS.contains(status)
        ? new OscarRedirectedException(details, what, null)
        : new OscarHttpException(details, what, null);
  }

  /** A web page of status 2xx where none belongs. */
  OscarDecodeException webPage(WireResponse response) {
    return new OscarDecodeException(
        responseDetails(response, kept(start(response, LimitedBody.KEPT_BYTES + 1)))
            .hint(
                "That is a login or firewall page, or baseUrl is not OSCAR's; nobody knows"
                    + " whether OSCAR saw the call."),
        "was answered with a web page",
        null,
        null,
        null);
  }

  /** A body that is not what its header fields say. */
  OscarDecodeException undecodable(WireResponse response, LimitedBody body, String problem) {
    return new OscarDecodeException(
        responseDetails(response, body.kept()),
        "was answered with a body that " + problem,
        null,
        null,
        null);
  }

  /** A body that is not of the type expected. */
  OscarDecodeException undecodable(
      WireResponse response, LimitedBody body, String type, CodecException e) {
    String expected = e.expected();
    return new OscarDecodeException(
        responseDetails(response, body.kept()),
        "was answered with a body that cannot be read as " + type + ": " + e.getMessage(),
        expected == null ? null : e.pointer(),
        expected == null ? type : expected,
        e);
  }

  /** An answer that says that it did not do what was asked for. */
  OscarRejectedException rejected(WireResponse response, LimitedBody body, Object answer) {
    return new OscarRejectedException(
        responseDetails(response, body.kept())
            .hint("reason() has what OSCAR says to it; see also rejectionsAsValues."),
        "was rejected: OSCAR answered with success = false",
        Outcome.message(answer),
        answer);
  }

  /** A body that cannot be written; nothing was sent. */
  OscarException unwritable(CodecException e) {
    return new OscarException(details(), "was not sent: its body is " + e.getMessage(), e);
  }

  private Details responseDetails(WireResponse response, byte[] body) {
    return details().status(response.status()).body(body, charset(response.mediaType()));
  }

  /** Reads the start of an error body; what does not come does not matter. */
  private static byte[] start(WireResponse response, int limit) {
    response.waitAtMost(ERROR_BODY_WAIT);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[8 << 10];
    try {
      int read = 0;
      while (read >= 0 && kept.size() < limit) {
        read = response.body().read(buffer, 0, Math.min(buffer.length, limit - kept.size()));
        kept.write(buffer, 0, Math.max(read, 0));
      }
    } catch (IOException e) {
      return kept.toByteArray();
    }
    return kept.toByteArray();
  }

  private static byte[] kept(byte[] start) {
    return Arrays.copyOf(start, Math.min(start.length, LimitedBody.KEPT_BYTES));
  }

  private static @Nullable Charset charset(MediaType mediaType) {
    try {
      return mediaType.charset() == null ? null : Charset.forName(mediaType.charset());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
