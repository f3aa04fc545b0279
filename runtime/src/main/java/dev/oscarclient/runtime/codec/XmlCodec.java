package dev.oscarclient.runtime.codec;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the XML bodies of calls, with the types that JSON has. Immutable, safe for many
 * threads.
 *
 * <p>An object that was read is written as the same document, but for white space between elements,
 * prefixes, comments, and the order of elements, which becomes the schema's. Elements that a type
 * does not know are {@link OscarObject#additionalProperties() additional properties}, by their
 * names ({@code {namespace}name} in a namespace, {@code {}name} where JSON has another property of
 * the name), and written where they stood; attributes are kept too, but only XML has them. Objects
 * are compared by what JSON says of them.
 *
 * <p>Lists are elements that repeat; maps have JAXB's form ({@code <entry><key>k</key><value>v
 * </value></entry>}); for JSON of any shape see {@link JsonValue}; enumerations are text. Dates are
 * read as they come and written as {@code xs:dateTime}. Null is {@code xsi:nil} where the type
 * allows it, and in lists, and left out elsewhere.
 *
 * <p>Limits, against hostile servers: no document type declaration, hence no entities; {@value
 * #MAX_DEPTH} levels of nesting, texts of {@value #MAX_TEXT} characters. The size of a whole body
 * is for the transport to limit.
 */
public final class XmlCodec {
  static final int MAX_DEPTH = 500;

  /** Scanned documents come as base64 text. */
  static final int MAX_TEXT = 512 * 1024 * 1024;

  private static final int HEAD = 512;
  private static final String STRING_END = "</string>";

  private final CodecSettings settings;

  private XmlCodec(CodecSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns a codec that belongs to no client: instants are written in UTC, and times without
   * offset stay what they are in JSON too.
   */
  public static XmlCodec create() {
    return create(CodecSettings.NONE);
  }

  /**
   * Returns the codec of a client: instants are written in the server's zone, and times without
   * offset become instants in JSON.
   */
  public static XmlCodec create(CodecSettings settings) {
    return new XmlCodec(settings);
  }

  /**
   * Reads a body to its end; the stream stays open.
   *
   * <p>A single value may be the text of an element of any name, or come as bare text; a {@link
   * OscarTypes#STRING} is any text, and a document but for {@code <string>} is text as well.
   *
   * @param stated the charset that the header fields state; {@code null} for none
   * @return {@code null} if the body is empty or {@code xsi:nil}
   * @throws CodecException if the body is not XML of that type
   * @throws IOException if the stream fails
   */
  public <T> @Nullable T read(InputStream body, @Nullable Charset stated, OscarType<T> type)
      throws IOException {
    byte[] head = body.readNBytes(HEAD);
    int blanks = blanks(head);
    if (blanks == head.length && head.length < HEAD) {
      return null;
    }
    boolean isText = type.resolved() instanceof StringType;
    // Nothing may stand before an XML declaration, but pages of servers put line ends there.
    byte[] start = isText ? head : Arrays.copyOfRange(head, blanks, head.length);
    XmlEncoding encoding = XmlEncoding.of(start, stated);
    Reader text = text(start, encoding, body);
    return isXml(start, encoding) && !isText ? parse(text, type) : bare(text, type);
  }

  /** Like {@link #read(InputStream, Charset, OscarType)}, with the document's own charset. */
  public <T> @Nullable T read(byte[] body, OscarType<T> type) {
    try {
      return read(new ByteArrayInputStream(body), null, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
  }

  /**
   * Reads a document of elements, as {@code reading} goes through them; the stream stays open.
   *
   * @throws CodecException if it is malformed, or {@code reading} throws that
   * @throws IOException if the stream fails
   */
  public <T> @Nullable T read(
      InputStream body, @Nullable Charset stated, Function<ElementReader, @Nullable T> reading)
      throws IOException {
    return read(body, stated, null, reading);
  }

  /**
   * Like {@link #read(InputStream, Charset, Function)}, with bytes that came beside the document
   * (XOP).
   *
   * @param attachments gives the bytes of the {@code href} of an {@code xop:Include}, or {@code
   *     null} if there are none
   */
  public <T> @Nullable T read(
      InputStream body,
      @Nullable Charset stated,
      @Nullable Function<String, byte @Nullable []> attachments,
      Function<ElementReader, @Nullable T> reading)
      throws IOException {
    byte[] head = body.readNBytes(HEAD);
    int blanks = blanks(head);
    byte[] start = Arrays.copyOfRange(head, blanks, head.length);
    try (XmlSource source = new XmlSource(text(start, XmlEncoding.of(start, stated), body))) {
      XmlInput in = new XmlInput(source.open(), settings.timeZone(), attachments);
      return reading.apply(new ElementReader(in));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    } catch (XMLStreamException e) {
      throw XmlSource.failure(e, "");
    }
  }

  private static Reader text(byte[] start, XmlEncoding encoding, InputStream rest) {
    InputStream first =
        new ByteArrayInputStream(start, encoding.marks(), start.length - encoding.marks());
    return new InputStreamReader(
        new SequenceInputStream(first, rest),
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static int blanks(byte[] head) {
    int count = 0;
    while (count < head.length && " \t\r\n".indexOf(head[count]) >= 0) {
      count++;
    }
    return count;
  }

  /** Returns whether the first character is that of a tag. */
  private static boolean isXml(byte[] head, XmlEncoding encoding) {
    String text = new String(head, encoding.charset());
    return text.substring(encoding.marks() > 0 ? 1 : 0).stripLeading().startsWith("<");
  }

  /**
   * Reads what need not be XML. OSCAR sends strings as they are, also under {@code
   * application/xml}, and some of those are XML; others send {@code <string>}.
   */
  private <T> @Nullable T bare(Reader text, OscarType<T> type) throws IOException {
    OscarType<T> resolved = type.resolved();
    if (!(resolved instanceof ScalarType) && !(resolved instanceof JsonType)) {
      return parse(text, type);
    }
    StringWriter all = new StringWriter();
    try {
      text.transferTo(all);
    } catch (CharacterCodingException e) {
      throw CodecException.malformed("bytes that are no text in their encoding", "", -1, -1);
    }
    String value = all.toString();
    return value.startsWith("<") && value.stripTrailing().endsWith(STRING_END)
        ? parse(new StringReader(value), type)
        : JsonValue.of(value).withOrigin(settings.timeZone()).as(type);
  }

  private <T> @Nullable T parse(Reader text, OscarType<T> type) throws IOException {
    try (XmlSource source = new XmlSource(text)) {
      XmlInput in = new XmlInput(source.open(), settings.timeZone(), null);
      try {
        while (in.next() != XmlInput.START) {
          // what comes before the root
        }
        Object held = XmlRoot.read(in, type);
        while (in.next() != XmlInput.END_OF_DOCUMENT) {
          // what comes after it
        }
        return JsonCodec.result(held);
      } catch (XMLStreamException e) {
        throw XmlSource.failure(e, in.pointer());
      }
    } catch (XMLStreamException e) {
      throw XmlSource.failure(e, "");
    }
  }

  /**
   * Writes all that a value holds, as it came; in ASCII, hence in UTF-8: other characters are
   * escaped.
   *
   * @throws CodecException if the value is {@code null}, of a type that is no document in XML,
   *     nested too deeply, or holds a character or name that XML cannot have
   */
  public <T> byte[] write(OscarType<T> type, @Nullable T value) {
    return bytes(type, value, null);
  }

  /**
   * Writes the body of a request: without what a server only writes.
   *
   * @throws CodecException as {@link #write(OscarType, Object)} does
   */
  public <T> byte[] writeRequest(OscarType<T> type, @Nullable T value) {
    return bytes(type, value, settings);
  }

  /**
   * Like {@link #write(OscarType, Object)}; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public <T> void write(OutputStream out, OscarType<T> type, @Nullable T value) throws IOException {
    write(out, type, value, null);
  }

  /** Starts a request that is put together of elements. */
  public ElementWriter requestWriter() {
    return new ElementWriter(settings).document();
  }

  /** Starts a part of a document; it declares all prefixes that it uses. */
  public ElementWriter fragmentWriter() {
    return new ElementWriter(settings);
  }

  private <T> byte[] bytes(OscarType<T> type, @Nullable T value, @Nullable CodecSettings request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, type, value, request);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
    return out.toByteArray();
  }

  private <T> void write(
      OutputStream out, OscarType<T> type, @Nullable T value, @Nullable CodecSettings request)
      throws IOException {
    if (value == null) {
      throw CodecException.unwritable("null, for which XML has no document");
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    XmlOutput output = new XmlOutput(writer, settings.timeZone(), request);
    if (type.resolved() instanceof ScalarType<T> scalar) {
      output.text(scalar.xmlText(value, output));
    } else {
      output.declaration();
      XmlRoot.write(output, type, value);
    }
    writer.flush();
  }
}
