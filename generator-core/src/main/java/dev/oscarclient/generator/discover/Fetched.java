package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.snapshot.DocumentForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came of asking for one document: an answer of any status, or a failure. */
final class Fetched {
  private final FetchRequest request;
  private final String url;
  private final int status;
  private final String contentType;
  private final byte[] body;
  private final @Nullable FetchFailure failure;
  private @Nullable DocumentForm form;

  private Fetched(
      FetchRequest request,
      String url,
      int status,
      String contentType,
      byte[] body,
      @Nullable FetchFailure failure) {
    this.request = request;
    this.url = url;
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.failure = failure;
  }

  static Fetched answer(
      FetchRequest request, String url, int status, String contentType, byte[] body) {
    return new Fetched(request, url, status, contentType, body, null);
  }

  static Fetched failed(FetchRequest request, String url, int status, FetchFailure failure) {
    return new Fetched(request, url, status, "", new byte[0], failure);
  }

  FetchRequest request() {
    return request;
  }

  /** Returns the HTTP status; 0 if there was no answer. */
  int status() {
    return status;
  }

  String contentType() {
    return contentType;
  }

  /** Returns the body, not copied: nobody here changes it. */
  byte[] body() {
    return body;
  }

  @Nullable FetchFailure failure() {
    return failure;
  }

  /** Tells what a successful answer holds; {@code null} for any other. */
  @Nullable DocumentForm form() {
    if (failure == null && status == 200 && form == null) {
      form = DocumentForm.of(body);
    }
    return form;
  }

  boolean is(DocumentForm.Type type) {
    DocumentForm known = form();
    return known != null && known.type() == type;
  }

  /** Returns URL and status, for messages. */
  String where() {
    String asked = request.accept().isEmpty() ? url : url + " (Accept: " + request.accept() + ")";
    return status == 0 ? asked : asked + " (HTTP " + status + ")";
  }

  /** Returns the line for the progress listener. */
  String step() {
    String asked =
        "GET " + request.path() + (request.accept().isEmpty() ? "" : " (" + request.accept() + ")");
    if (failure != null) {
      return asked + "  failed: " + failure.kind().words();
    }
    return asked + "  " + status + "  " + String.format(Locale.ROOT, "%,d bytes", body.length);
  }
}
