package dev.oscarclient.runtime.codec;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the XML bodies of calls, with the types that JSON has. Immutable, safe for many
 * threads.
 *
 * <p>An object that was read is written as the same document, but for white space between elements,
 * prefixes, comments, and the order of elements, which becomes the schema's. Elements that a type
 * does not know are {@link OscarObject#additionalProperties() additional properties}, and written
 * where they stood; attributes are kept too, but only XML has them. Two objects whose JSON is the
 * same are equal, whatever their XML says beyond it.
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

  private final @Nullable ZoneId serverZone;

  private XmlCodec(@Nullable ZoneId serverZone) {
    this.serverZone = serverZone;
  }

  /**
   * Returns a codec.
   *
   * @param serverZone in which instants are written, and times without offset become instants in
   *     JSON; if it is {@code null}, instants are written in UTC, and such times stay as they are
   */
  public static XmlCodec create(@Nullable ZoneId serverZone) {
    return new XmlCodec(serverZone);
  }

  /**
   * Reads a body to its end; the stream stays open.
   *
   * <p>A single value may be the text of an element of any name, or come as bare text; a {@link
   * OscarTypes#STRING} is any text, and a document but for {@code <string>} is text as well.
   *
   * @param stated the charset that the header fields state, which wins over the document's own (RFC
   *     7303 section 3); {@code null} for none
   * @return {@code null} if the body is empty or {@code xsi:nil}
   * @throws CodecException if the body is not XML of that type
   * @throws IOException if the stream fails
   */
  public <T> @Nullable T read(InputStream body, @Nullable Charset stated, OscarType<T> type)
      throws IOException {
    byte[] head = body.readNBytes(HEAD);
    int start = skipBlanks(head);
    if (start == head.length && head.length < HEAD) {
      return null;
    }
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(head, start, head.length - start), body);
    OscarType<T> resolved = type.resolved();
    if (resolved instanceof StringType) {
      return string(whole.readAllBytes(), stated, type);
    }
    if (resolved instanceof ScalarType && !isXml(head, start)) {
      return JsonValue.of(decode(whole.readAllBytes(), stated)).as(type);
    }
    return parse(XmlSource.of(whole, hasMark(head, start) ? null : stated), type);
  }

  /** Like {@link #read(InputStream, Charset, OscarType)}, with the document's own charset. */
  public <T> @Nullable T read(byte[] body, OscarType<T> type) {
    try {
      return read(new ByteArrayInputStream(body), null, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
  }

  /** Like {@link #read(byte[], OscarType)}, for a document that has been decoded to text. */
  public <T> @Nullable T read(String body, OscarType<T> type) {
    try {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      return read(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
  }

  private static int skipBlanks(byte[] head) {
    int start = 0;
    while (start < head.length && head[start] >= 0 && head[start] <= ' ' && head[start] != 0) {
      start++;
    }
    return start;
  }

  /** Returns whether the first character is that of a tag, in whichever encoding. */
  private static boolean isXml(byte[] head, int start) {
    for (int i = start; i < head.length; i++) {
      if (head[i] > 0) {
        return head[i] == '<';
      }
    }
    return false;
  }

  /** Returns whether the text starts with a byte order mark. */
  private static boolean hasMark(byte[] head, int start) {
    return start < head.length && head[start] < 0;
  }

  /**
   * OSCAR sends strings as they are, also under {@code application/xml}, and some of those are XML;
   * others send {@code <string>}.
   */
  private <T> @Nullable T string(byte[] body, @Nullable Charset stated, OscarType<T> type)
      throws IOException {
    String text = decode(body, stated);
    int end = text.stripTrailing().length();
    if (text.startsWith("<") && text.startsWith(STRING_END, end - STRING_END.length())) {
      return parse(XmlSource.of(new ByteArrayInputStream(body), stated), type);
    }
    return JsonValue.of(text).as(type);
  }

  private static String decode(byte[] body, @Nullable Charset stated) {
    String text = new String(body, stated == null ? StandardCharsets.UTF_8 : stated);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private <T> @Nullable T parse(XmlSource source, OscarType<T> type) throws IOException {
    try (source) {
      XmlInput in = new XmlInput(source.open(), serverZone);
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
   * Writes a body, in ASCII, hence in UTF-8: other characters are escaped.
   *
   * @throws CodecException if the value is {@code null}, of a type that is no document in XML,
   *     nested too deeply, or holds a character or name that XML cannot have
   */
  public <T> byte[] write(OscarType<T> type, @Nullable T value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out, type, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
    return out.toByteArray();
  }

  /**
   * Like {@link #write(OscarType, Object)}; the stream stays open.
   *
   * @throws IOException if the stream fails
   */
  public <T> void write(OutputStream out, OscarType<T> type, @Nullable T value) throws IOException {
    if (value == null) {
      throw CodecException.unwritable("null, for which XML has no document");
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    XmlOutput output = new XmlOutput(writer, serverZone);
    if (type.resolved() instanceof ScalarType<T> scalar) {
      output.text(scalar.xmlText(value, output));
    } else {
      output.declaration();
      XmlRoot.write(output, type, value);
    }
    writer.flush();
  }
}
