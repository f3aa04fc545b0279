package dev.oscarclient.runtime.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.oscarclient.runtime.codec.XmlOrigin.Content;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times. Text and numbers stay as they are, whatever they say; two more forms are
 * converted: the arrays Jackson makes of {@code java.time} ({@code [2024,3,15]}), and the bean
 * json-lib makes of a {@code java.util.Date} ({@code {"time":1710527445000,...}}).
 */
final class DateTimeType extends ScalarType<OscarDateTime> {

  private static final int MAX_SCALE = 1000;

  private final NumericType<BigDecimal> decimal = new NumericType.OfDecimal();
  private final NumericType<Integer> integer = new WholeNumberType.OfInt();

  /** What the server reads in a request; {@code null} if nobody says. */
  private final OscarDateTime.@Nullable Form requestForm;

  private final InXml inXml;

  /** What XML has room for. */
  enum InXml {
    /** {@code xs:dateTime}. */
    BOTH,
    /** {@code xs:date}. */
    DATE,
    /** {@code xs:time}. */
    TIME
  }

  DateTimeType(OscarDateTime.@Nullable Form requestForm, InXml inXml) {
    super("date or time");
    this.requestForm = requestForm;
    this.inXml = inXml;
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    JsonParser parser = in.parser();
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      String text = parser.getText();
      if (isMillisForSure(text)) {
        return super.decode(in);
      }
      return text.isBlank()
          ? odd(JsonValue.of(text), in)
          : OscarDateTime.ofWire(text, in.timeZone());
    }
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
        && !WholeNumberType.isNegativeZero(parser)) {
      return OscarDateTime.ofWire(parser.getLongValue(), in.timeZone());
    }
    return super.decode(in);
  }

  @Override
  @Nullable OscarDateTime convert(JsonValue raw) {
    String xml = raw.xml() instanceof Content content ? content.text() : null;
    OscarDateTime value =
        xml == null || xml.isBlank() ? parse(raw) : readXml(xml.strip(), raw.origin());
    return value == null ? null : value.withOrigin(raw.origin());
  }

  private OscarDateTime readXml(String text, ServerTimeZone server) {
    return inXml == InXml.TIME
        ? XmlDateTime.readTime(text, server)
        : XmlDateTime.read(text, server);
  }

  private @Nullable OscarDateTime parse(JsonValue raw) {
    return switch (raw.kind()) {
      case STRING -> fromText(raw.text());
      case NUMBER -> fromNumber(raw.text());
      case ARRAY -> fromNumbers(raw.elements());
      case OBJECT -> fromBean(raw.properties().get("time"));
      default -> null;
    };
  }

  private @Nullable OscarDateTime fromText(String text) {
    if (text.isBlank()) {
      return null;
    }
    return isMillisForSure(text)
        ? OscarDateTime.ofWire(Long.parseLong(text))
        : OscarDateTime.ofWire(text);
  }

  /** Tells whether digits that might elsewhere be a date ({@code 19850709}) are milliseconds. */
  private boolean isMillisForSure(String text) {
    return requestForm == OscarDateTime.Form.EPOCH_MILLIS && DateTimeParts.isCompactDate(text);
  }

  private @Nullable OscarDateTime fromNumber(String text) {
    BigDecimal millis = decimal.convert(JsonValue.number(text));
    // 1e999999999 is short to write, but takes half a gigabyte to round.
    if (millis == null || Math.abs((long) millis.scale()) > MAX_SCALE) {
      return null;
    }
    try {
      return OscarDateTime.ofWire(millis.setScale(0, RoundingMode.FLOOR).longValueExact());
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private @Nullable OscarDateTime fromBean(@Nullable JsonValue time) {
    return time != null && time.kind() == JsonValue.Kind.NUMBER ? fromNumber(time.text()) : null;
  }

  private @Nullable OscarDateTime fromNumbers(List<JsonValue> elements) {
    int size = elements.size();
    if (size != 3 && (size < 5 || size > 7)) {
      return null;
    }
    int[] parts = new int[7];
    for (int i = 0; i < size; i++) {
      Integer part = integer.convert(elements.get(i));
      if (part == null) {
        return null;
      }
      parts[i] = part;
    }
    try {
      LocalDate date = LocalDate.of(parts[0], parts[1], parts[2]);
      return size == 3
          ? OscarDateTime.of(date)
          : OscarDateTime.of(
              LocalDateTime.of(date, LocalTime.of(parts[3], parts[4], parts[5], parts[6])));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  JsonValue toTree(OscarDateTime value) {
    return value.isNumber() ? JsonValue.of(value.epochMillis()) : JsonValue.of(value.toWire());
  }

  @Override
  String xmlText(Object value, XmlOutput out) {
    OscarDateTime dateTime = (OscarDateTime) value;
    return switch (inXml) {
      case BOTH -> XmlDateTime.of(dateTime, out.server(), out.isRequest());
      case DATE -> XmlDateTime.date(dateTime, out);
      case TIME -> XmlDateTime.time(dateTime, out);
    };
  }

  /** Keeps the text; in JSON an instant is the number that OSCAR itself writes. */
  @Override
  Object fromXml(Content content, XmlInput in) {
    String text = content.text();
    if (text == null || text.isBlank()) {
      return super.fromXml(content, in);
    }
    OscarDateTime value = readXml(text.strip(), in.server());
    Long millis = XmlDateTime.epochMillis(value, in.server());
    JsonValue json = millis == null ? toTree(value) : JsonValue.of(millis.longValue());
    return new OddValue.Lossy(value, json.withXml(content));
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    OscarDateTime dateTime = out.toSend((OscarDateTime) value, requestForm);
    if (dateTime.isNumber()) {
      out.generator().writeNumber(dateTime.epochMillis());
    } else {
      out.generator().writeString(dateTime.toWire());
    }
  }
}
