package dev.oscarclient.runtime.soap;

import dev.oscarclient.runtime.SoapFault;
import dev.oscarclient.runtime.codec.CodecException;
import dev.oscarclient.runtime.codec.ElementReader;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.XmlCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one fault: SOAP 1.1 section 4.4, SOAP 1.2 part 1 section 5.4. */
final class FaultReader {
  private final ElementReader in;
  private final Map<String, OscarType<?>> declared;
  private final XmlCodec codec;
  private final List<String> codes = new ArrayList<>();
  private final StringBuilder detailXml = new StringBuilder();
  private String reason = "";
  private @Nullable String actor;
  private @Nullable Object detail;

  /**
   * Creates a reader.
   *
   * @param declared the types of the elements that the detail may hold, by their names
   */
  FaultReader(ElementReader in, Map<String, OscarType<?>> declared, XmlCodec codec) {
    this.in = in;
    this.declared = declared;
    this.codec = codec;
  }

  /** Reads the fault that was just entered, and leaves it. */
  SoapFault read() {
    while (in.nextChild()) {
      String name = in.name();
      switch (name.substring(name.indexOf('}') + 1)) {
        case "faultcode" -> codes.add(in.readName());
        case "Code" -> code();
        case "faultstring" -> reason = text();
        case "Reason" -> reason();
        case "faultactor", "Role" -> actor = text();
        case "detail", "Detail" -> detail();
        default -> in.skip();
      }
    }
    return new SoapFault(
        codes.isEmpty() ? "" : codes.get(0),
        codes.isEmpty() ? List.of() : codes.subList(1, codes.size()),
        reason,
        actor,
        detail,
        detailXml.isEmpty() ? null : detailXml.toString());
  }

  private void code() {
    while (in.nextChild()) {
      if (in.name().endsWith("}Value")) {
        codes.add(in.readName());
      } else if (in.name().endsWith("}Subcode")) {
        code();
      } else {
        in.skip();
      }
    }
  }

  /** There may be one text for each language; the first is the server's own. */
  private void reason() {
    while (in.nextChild()) {
      if (reason.isEmpty() && in.name().endsWith("}Text")) {
        reason = text();
      } else {
        in.skip();
      }
    }
  }

  private String text() {
    String text = in.read(OscarTypes.STRING);
    return text == null ? "" : text;
  }

  private void detail() {
    while (in.nextChild()) {
      OscarType<?> type = declared.get(in.name());
      String xml = in.readXml();
      detailXml.append(xml);
      if (detail == null && type != null) {
        detail = decoded(xml, type);
      }
    }
  }

  /** A detail that is not as declared must not hide the fault. */
  private @Nullable Object decoded(String xml, OscarType<?> type) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    try {
      return codec.<@Nullable Object>read(
          new ByteArrayInputStream(bytes),
          StandardCharsets.UTF_8,
          element -> element.nextChild() ? element.read(type) : null);
    } catch (CodecException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // no array fails
    }
  }
}
