package dev.oscarclient.sandbox.kiosk;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

/** Texts of dates in the server's time zone, as Java's own classes make them. */
final class DateForms {
  private DateForms() {}

  private static class Text extends StdSerializer<Date> {
    private static final long serialVersionUID = 1L;

    private final String pattern;

    Text(String pattern) {
      super(Date.class);
      this.pattern = pattern;
    }

    @Override
    public void serialize(Date value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(new SimpleDateFormat(pattern, Locale.ROOT).format(value));
    }
  }

  /** Epoch milliseconds as text. */
  static final class Digits extends StdSerializer<Date> {
    private static final long serialVersionUID = 1L;

    Digits() {
      super(Date.class);
    }

    @Override
    public void serialize(Date value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(Long.toString(value.toInstant().toEpochMilli()));
    }
  }

  /** {@code 2024-03-15T14:30:45.000-04:00}. */
  static final class WithOffset extends Text {
    private static final long serialVersionUID = 1L;

    WithOffset() {
      super("yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }
  }

  /** {@code 2024-03-15T14:30:45}. */
  static final class Local extends Text {
    private static final long serialVersionUID = 1L;

    Local() {
      super("yyyy-MM-dd'T'HH:mm:ss");
    }
  }

  /** {@code 2024-03-15 14:30:45.0}. */
  static final class Sql extends Text {
    private static final long serialVersionUID = 1L;

    Sql() {
      super("yyyy-MM-dd HH:mm:ss.S");
    }
  }

  /** {@code 2024-03-15}. */
  static final class Day extends Text {
    private static final long serialVersionUID = 1L;

    Day() {
      super("yyyy-MM-dd");
    }
  }

  /** {@code 14:30:45}. */
  static final class Time extends Text {
    private static final long serialVersionUID = 1L;

    Time() {
      super("HH:mm:ss");
    }
  }
}
