package dev.oscarclient.sandbox.kiosk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Date;

/** Reads {@code HH:mm:ss} as an SQL time, so that it is written as such again. */
final class SqlTimeReader extends StdDeserializer<Date> {
  private static final long serialVersionUID = 1L;

  SqlTimeReader() {
    super(Date.class);
  }

  @Override
  public Date deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return java.sql.Time.valueOf(json.getText());
  }
}
