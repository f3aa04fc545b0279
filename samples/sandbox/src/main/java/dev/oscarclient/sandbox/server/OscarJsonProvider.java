package dev.oscarclient.sandbox.server;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.io.IOException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;

/**
 * Jackson 2 made to read and write as the Jackson 1.9 of OSCAR 15 and 19 does: epoch milliseconds
 * for {@code java.util.Date}, {@code yyyy-MM-dd} and {@code HH:mm:ss} for SQL dates and times,
 * nulls written out, bean names, and no property that it does not know.
 */
final class OscarJsonProvider {
  private OscarJsonProvider() {}

  static JacksonJsonProvider create() {
    return new JacksonJsonProvider(mapper());
  }

  private static ObjectMapper mapper() {
    SimpleModule asJackson1 = new SimpleModule();
    asJackson1.addSerializer(new AsText<>(java.sql.Date.class));
    asJackson1.addSerializer(new AsText<>(java.sql.Time.class));
    asJackson1.addSerializer(new DomAsText());
    return JsonMapper.builder()
        .addModule(asJackson1)
        .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        // A property that is only written counts as unknown when it comes back.
        .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
        .build();
  }

  /** Writes a value as its own {@code toString()}, which for SQL types is the SQL literal. */
  private static final class AsText<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    AsText(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.toString());
    }
  }

  /**
   * Writes a DOM document as a JSON string of its XML, with the declaration {@code UTF-16} that the
   * DOM's own writer puts there: this is how the JSON form of OSCAR's WADL comes about.
   */
  private static final class DomAsText extends StdSerializer<Node> {
    private static final long serialVersionUID = 1L;

    DomAsText() {
      super(Node.class);
    }

    @Override
    public void serialize(Node value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      Document document = value instanceof Document d ? d : value.getOwnerDocument();
      DOMImplementationLS writers =
          (DOMImplementationLS) document.getImplementation().getFeature("LS", "3.0");
      json.writeString(writers.createLSSerializer().writeToString(value));
    }
  }
}
