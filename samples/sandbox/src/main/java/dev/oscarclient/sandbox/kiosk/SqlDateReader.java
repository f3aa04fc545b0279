package dev.oscarclient.sandbox.kiosk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Date;

/** Reads {@code yyyy-MM-dd} as an SQL date, so that it is written as such again. */
final class SqlDateReader extends StdDeserializer<Date> {
  private static final long serialVersionUID = 1L;

  SqlDateReader() {
    super(Date.class);
  }

  @Override
  public Date deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return java.sql.Date.valueOf(json.getText());
  }
}
