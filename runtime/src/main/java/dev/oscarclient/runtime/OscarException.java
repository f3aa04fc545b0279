package dev.oscarclient.runtime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The message says which operation, what happened and what can be done; it
 * never holds values that were sent or received. What the server sent can be asked for with {@link
 * #body()}; it is in no message, log or serialized form.
 */
public class OscarException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What all kinds of failure have. */
  static final class Details {
    private final String verb;
    private final String pathTemplate;
    private final String requestId;
    private int status;
    private @Nullable String hint;
    private byte[] body = {};
    private @Nullable Charset charset;

    Details(String verb, String pathTemplate, String requestId) {
      this.verb = verb;
      this.pathTemplate = pathTemplate;
      this.requestId = requestId;
    }

    Details status(int newStatus) {
      status = newStatus;
      return this;
    }

    Details hint(@Nullable String newHint) {
      hint = newHint;
      return this;
    }

    Details body(byte[] newBody, @Nullable Charset newCharset) {
      body = newBody;
      charset = newCharset;
      return this;
    }

    private String message(String what) {
      String advice = hint == null ? "" : " " + hint;
      String request = requestId.isEmpty() ? "" : " [request " + requestId + "]";
      return verb + " " + pathTemplate + " " + what + "." + advice + request;
    }
  }

  private final String verb;
  private final String pathTemplate;
  private final String requestId;
  private final int status;
  private final @Nullable String hint;
  private final transient byte @Nullable [] body;
  private final transient @Nullable Charset charset;

  /**
   * Creates an exception.
   *
   * @param what follows the operation in the message, e.g. {@code answered 404}
   */
  OscarException(Details details, String what, @Nullable Throwable cause) {
    super(details.message(what), cause);
    this.verb = details.verb;
    this.pathTemplate = details.pathTemplate;
    this.requestId = details.requestId;
    this.status = details.status;
    this.hint = details.hint;
    this.body = details.body;
    this.charset = details.charset;
  }

  /** Returns the HTTP verb of the call. */
  public final String verb() {
    return verb;
  }

  /** Returns the path of the operation, its variables unfilled. */
  public final String pathTemplate() {
    return pathTemplate;
  }

  /** Returns the HTTP status; empty if no response came. */
  public final OptionalInt status() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Returns the name of the call in the client's log lines; empty if it is not a single one. */
  public final String requestId() {
    return requestId;
  }

  /**
   * Returns a short name of the kind of failure, the same for ever, e.g. for metrics: {@code
   * transport}, {@code timeout}, {@code interrupted}, {@code unauthorized}, {@code forbidden},
   * {@code not-found}, {@code rate-limited}, {@code redirected}, {@code http-error}, {@code
   * server-error}, {@code fault}, {@code rejected}, {@code undecodable}, {@code paging}, or {@code
   * not-sent}.
   */
  public String kind() {
    return "not-sent";
  }

  /** Returns what can be done about it, or {@code null}; it is part of the message too. */
  public final @Nullable String hint() {
    return hint;
  }

  /**
   * Returns what the server sent, at most its first 64 KiB; empty if nothing came or after
   * deserialization. May hold health data.
   */
  public final byte[] body() {
    return body == null ? new byte[0] : body.clone();
  }

  /**
   * Returns {@link #body()} as text, in the charset the server stated, otherwise UTF-8. May hold
   * health data.
   */
  public final String bodyText() {
    return new String(body(), charset == null ? StandardCharsets.UTF_8 : charset);
  }
}
