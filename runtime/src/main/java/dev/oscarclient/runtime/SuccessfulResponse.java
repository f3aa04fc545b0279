package dev.oscarclient.runtime;

import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.Outcome;
import dev.oscarclient.runtime.http.ContentDisposition;
import dev.oscarclient.runtime.http.MalformedBodyException;
import dev.oscarclient.runtime.http.MediaType;
import dev.oscarclient.runtime.http.WireResponse;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A response of status 2xx, about to be read as what the operation answers with. */
final class SuccessfulResponse {
  /** Those the codec tells apart by itself; anything else it would take for UTF-8. */
  private static final Set<String> JSON_CHARSETS =
      Set.of("UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE");

  private static final String NOT_IN_CHARSET = "is not in the charset it states";

  private final ApiRequest request;
  private final WireResponse response;
  private final CallFailures failures;
  private final ClientSettings settings;
  private final MediaType mediaType;
  private boolean isHandedOver;

  SuccessfulResponse(
      ApiRequest request, WireResponse response, CallFailures failures, ClientSettings settings) {
    this.request = request;
    this.response = response;
    this.failures = failures;
    this.settings = settings;
    this.mediaType = response.mediaType();
  }

  /** Reads JSON, or what else is stated; {@code null} if there is no body or it is null. */
  <T> @Nullable T json(OscarType<T> type) throws IOException {
    return typed(type, mediaType.isXml());
  }

  /** Reads XML, or what else is stated; {@code null} if there is no body or it is null. */
  <T> @Nullable T xml(OscarType<T> type) throws IOException {
    return typed(type, !mediaType.isJson());
  }

  private <T> @Nullable T typed(OscarType<T> type, boolean isXml) throws IOException {
    if (isWithoutBody()) {
      return null;
    }
    if (mediaType.isHtml()) {
      throw failures.webPage(response);
    }
    LimitedBody body = limitedBody();
    Charset charset = statedCharset(body);
    try {
      if (isXml) {
        return accepted(settings.xmlCodec().read(body, charset, type), body);
      }
      return accepted(
          charset == null || JSON_CHARSETS.contains(charset.name())
              ? settings.codec().read(body, type)
              : settings.codec().read(TextBody.decode(body.readAllBytes(), charset), type),
          body);
    } catch (CodecException e) {
      throw failures.undecodable(response, body, type.name(), e);
    } catch (CharacterCodingException e) {
      throw failures.undecodable(response, body, NOT_IN_CHARSET);
    }
  }

  /** Reads an XML document of elements, if there is one. */
  <T> @Nullable T document(DocumentReader<T> reader) throws IOException {
    if (isWithoutBody() || response.status() == 202) {
      return reader.nothing(); // 202 is for one-way operations
    }
    if (mediaType.isHtml()) {
      throw failures.webPage(response);
    }
    LimitedBody body = limitedBody();
    DocumentReader.Answer<T> answer;
    try {
      answer = reader.read(body, response.header("Content-Type"), settings.xmlCodec());
    } catch (CodecException e) {
      throw failures.undecodable(response, body, reader.name(), e);
    } catch (MalformedBodyException e) {
      throw failures.undecodable(response, body, e.getMessage());
    }
    if (answer.fault() != null) {
      throw failures.fault(response, body.kept(), answer.fault());
    }
    return answer.value();
  }

  /** Returns an answer, unless it says that OSCAR did not do what was asked for. */
  private <T> @Nullable T accepted(@Nullable T answer, LimitedBody body) {
    if (answer != null
        && !settings.rejectionsAsValues()
        && !request.isSuccessTheAnswer()
        && Outcome.isRejection(answer)) {
      throw failures.rejected(response, body, answer);
    }
    return answer;
  }

  /** Reads text as it is; {@code null} if there is no body, or the JSON null as JSON. */
  @Nullable String text() throws IOException {
    if (isWithoutBody()) {
      return null;
    }
    rejectUnexpectedPage();
    LimitedBody body = limitedBody();
    return textOrNull(body.readAllBytes(), body);
  }

  /** Hands the body over; {@code null} if there is none. */
  @Nullable Content content() throws IOException {
    if (isWithoutBody()) {
      return null;
    }
    rejectUnexpectedPage();
    PushbackInputStream body = new PushbackInputStream(response.body());
    int first = body.read();
    if (first < 0) {
      return null;
    }
    body.unread(first);
    isHandedOver = true;
    return Content.ofResponse(
        new ResponseContent(response, body, failures, settings.maxBodySize()),
        response.header("Content-Type"),
        ContentDisposition.fileName(response.header("Content-Disposition")));
  }

  /** Returns whether the body is now the caller's to read and to close. */
  boolean isHandedOver() {
    return isHandedOver;
  }

  /** Returns the response as it is; unless it is streamed, its body is in memory then. */
  <T> OscarResponse<T> raw(ResponseBody<T> answer) throws IOException {
    int status = response.status();
    if (answer.isStreamed()) {
      T streamed = answer.read(this);
      return new OscarResponse<>(
          status,
          response.headers(),
          () -> streamed instanceof Content content ? content.bytes() : new byte[0],
          () -> streamed,
          this::read);
    }
    byte[] bytes = isWithoutBody() ? new byte[0] : limitedBody().readAllBytes();
    return new OscarResponse<>(
        status, response.headers(), () -> bytes, () -> read(bytes, answer), this::read);
  }

  /** Reads the bytes of the body once more, or first. */
  private <R> @Nullable R read(byte[] bytes, ResponseBody<R> as) {
    try {
      return as.read(new SuccessfulResponse(request, response.withBody(bytes), failures, settings));
    } catch (IOException e) {
      throw failures.noResponse(e);
    }
  }

  /** Reads a short body to its end, so that the connection can be used again. */
  void discard() throws IOException {
    if (isWithoutBody()) {
      return;
    }
    if (mediaType.isHtml() && (request.acceptsAnything() || !request.accepts(mediaType))) {
      throw failures.webPage(response);
    }
    response.body().readNBytes(LimitedBody.KEPT_BYTES);
  }

  private boolean isWithoutBody() {
    return response.status() == 204 || response.status() == 205;
  }

  /** A web page in place of text or a file is a login or firewall page, unless asked for. */
  private void rejectUnexpectedPage() {
    if (mediaType.isHtml() && !request.accepts(mediaType)) {
      throw failures.webPage(response);
    }
  }

  private LimitedBody limitedBody() {
    return new LimitedBody(response.body(), settings.maxBodySize());
  }

  private @Nullable String textOrNull(byte[] bytes, LimitedBody body) {
    if (bytes.length == 0) {
      return null;
    }
    try {
      String text = TextBody.decode(bytes, statedCharset(body));
      return mediaType.isJson() && text.strip().equals("null") ? null : text;
    } catch (CharacterCodingException e) {
      throw failures.undecodable(response, body, NOT_IN_CHARSET);
    }
  }

  private @Nullable Charset statedCharset(LimitedBody body) {
    try {
      return mediaType.charset() == null ? null : Charset.forName(mediaType.charset());
    } catch (IllegalArgumentException e) {
      // No cause: it would show the header's value.
      throw failures.undecodable(response, body, "is in an unknown charset");
    }
  }
}
