package dev.oscarclient.generator.doctor;

import dev.oscarclient.generator.snapshot.DocumentForm;
import dev.oscarclient.generator.snapshot.DocumentText;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one request: an answer of any status, or none. */
final class Answer {
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (n, v) -> true);

  private final int status;
  private final HttpHeaders headers;
  private final byte[] body;
  private final Instant middle;
  private final @Nullable Throwable failure;

  private Answer(
      int status, HttpHeaders headers, byte[] body, Instant middle, @Nullable Throwable failure) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.middle = middle;
    this.failure = failure;
  }

  static Answer of(int status, HttpHeaders headers, byte[] body, Instant middle) {
    return new Answer(status, headers, body, middle, null);
  }

  static Answer none(Throwable failure) {
    return new Answer(0, NO_HEADERS, new byte[0], Instant.EPOCH, failure);
  }

  /** Returns the HTTP status; 0 if there was no answer. */
  int status() {
    return status;
  }

  @Nullable String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /** Returns the body, not copied: nobody here changes it. */
  byte[] body() {
    return body;
  }

  String text() {
    return DocumentText.decode(body);
  }

  /** Returns the time of this machine half-way between question and answer. */
  Instant middle() {
    return middle;
  }

  /** Returns why there was no answer, or {@code null} if there was one. */
  @Nullable Throwable failure() {
    return failure;
  }

  boolean isHtml() {
    return DocumentForm.of(body).type() == DocumentForm.Type.HTML;
  }

  /** Tells whether a successful answer is a document of a kind. */
  boolean is(DocumentForm.Type type) {
    return status == 200 && DocumentForm.of(body).type() == type;
  }

  boolean isSuccess() {
    return status / 100 == 2;
  }

  /** Returns e.g. {@code HTTP 404} or {@code no answer}, never anything of the body. */
  @Override
  public String toString() {
    return status == 0 ? "no answer" : "HTTP " + status;
  }
}
