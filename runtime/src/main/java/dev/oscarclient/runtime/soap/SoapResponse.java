package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.DocumentReader;
import dev.oscarclient.runtime.SoapFault;
import dev.oscarclient.runtime.codec.ElementReader;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.XmlCodec;
import dev.oscarclient.runtime.http.MalformedBodyException;
import dev.oscarclient.runtime.http.MediaType;
import dev.oscarclient.runtime.http.MultipartRelated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelope of a response: of either version, whichever the request was of, alone or with
 * attachments (MTOM).
 *
 * @param <T> what the operation answers with
 */
final class SoapResponse<T> implements DocumentReader<T> {
  private static final String FORM = "}Envelope";
  private static final String BODY = "Body";

  private final SoapResult<T> result;
  private final Map<String, OscarType<?>> faults;

  /** Which part of the envelope it is about. */
  private final String part;

  /**
   * Creates a reader of the body.
   *
   * @param faults the types of the elements that a fault's detail may hold, by their names
   */
  SoapResponse(SoapResult<T> result, Map<String, OscarType<?>> faults) {
    this(result, faults, BODY);
  }

  private SoapResponse(SoapResult<T> result, Map<String, OscarType<?>> faults, String part) {
    this.result = result;
    this.faults = faults;
    this.part = part;
  }

  /** Creates a reader of the header. */
  static <T> SoapResponse<T> ofHeader(SoapResult<T> result) {
    return new SoapResponse<>(result, Map.of(), "Header");
  }

  @Override
  public String name() {
    return "a SOAP envelope";
  }

  @Override
  public @Nullable T nothing() {
    return result.collector().value();
  }

  @Override
  public Answer<T> read(InputStream body, @Nullable String contentType, XmlCodec codec)
      throws IOException {
    Answer<T> answer;
    if (contentType == null || !MultipartRelated.is(contentType)) {
      Charset charset = charset(MediaType.parse(contentType));
      answer = codec.read(body, charset, in -> envelope(in, codec));
    } else {
      MultipartRelated parts = MultipartRelated.parse(body.readAllBytes(), contentType);
      answer =
          codec.read(
              new ByteArrayInputStream(parts.root()),
              charset(parts.rootType()),
              href -> attachment(parts, href),
              in -> envelope(in, codec));
    }
    return Objects.requireNonNull(answer);
  }

  private static byte @Nullable [] attachment(MultipartRelated parts, String href) {
    try {
      return parts.find(href);
    } catch (MalformedBodyException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Charset charset(MediaType type) throws MalformedBodyException {
    try {
      return type.charset() == null ? null : Charset.forName(type.charset());
    } catch (IllegalArgumentException e) {
      // No cause: it would show the header's value.
      throw new MalformedBodyException("is in an unknown charset");
    }
  }

  private Answer<T> envelope(ElementReader in, XmlCodec codec) {
    if (!in.nextChild()) {
      throw in.unexpected("nothing");
    }
    String root = in.name();
    String namespace = root.endsWith(FORM) ? root.substring(1, root.length() - FORM.length()) : "";
    if (!namespace.equals(SoapNames.ENVELOPE_11) && !namespace.equals(SoapNames.ENVELOPE_12)) {
      throw in.unexpected(
          "an element that is no envelope of SOAP 1.1 or 1.2 (by its name or its namespace)");
    }
    Answer<T> answer = null;
    while (in.nextChild()) {
      if (answer == null && in.name().equals("{" + namespace + "}" + part)) {
        answer = part(in, namespace, codec);
      } else {
        in.skip();
      }
    }
    if (answer == null && part.equals(BODY)) {
      throw in.unexpected("an envelope without a body");
    }
    in.finish();
    return answer == null ? new Answer<>(nothing(), null) : answer;
  }

  private Answer<T> part(ElementReader in, String namespace, XmlCodec codec) {
    SoapResult.Collector<T> values = result.collector();
    SoapFault fault = null;
    while (in.nextChild()) {
      if (in.name().equals("{" + namespace + "}Fault")) {
        fault = new FaultReader(in, faults, codec).read();
      } else {
        values.bodyChild(in);
      }
    }
    return new Answer<>(fault == null ? values.value() : null, fault);
  }

  @Override
  public @Nullable String hint(int status, boolean html) {
    if (status == 401) {
      return "OSCAR refuses SOAP calls with a fault, and this is none: something in front of it wants"
          + " a sign-in of its own; see header.";
    }
    if (status == 404) {
      return "This server has no such service, or the context path in baseUrl is wrong.";
    }
    if (status == 415) {
      return "The service speaks another version of SOAP: generate the client from this server.";
    }
    if (status == 500) {
      return html
          ? "OSCAR answers failed SOAP calls with a fault: the page comes from its container or from"
              + " what stands in front."
          : "OSCAR answers failed SOAP calls with a fault, and this is none.";
    }
    return null;
  }
}
