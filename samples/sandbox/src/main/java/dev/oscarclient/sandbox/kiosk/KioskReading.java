package dev.oscarclient.sandbox.kiosk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Every form a JSON value has been seen in, side by side. What is read is written the same way. */
@XmlRootElement
public class KioskReading {

  /** Epoch milliseconds. */
  public @Nullable Date epochMillis;

  /** Before the epoch: negative. */
  public @Nullable Date beforeEpoch;

  /** {@code yyyy-MM-dd}. */
  @JsonDeserialize(using = SqlDateReader.class)
  public @Nullable Date sqlDate;

  /** {@code HH:mm:ss}. */
  @JsonDeserialize(using = SqlTimeReader.class)
  public @Nullable Date sqlTime;

  /** ISO 8601 with an offset. */
  @JsonFormat(
      shape = JsonFormat.Shape.STRING,
      pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
      timezone = "America/Toronto")
  public @Nullable Date isoOffset;

  /** ISO 8601 without an offset. */
  @JsonFormat(
      shape = JsonFormat.Shape.STRING,
      pattern = "yyyy-MM-dd'T'HH:mm:ss",
      timezone = "America/Toronto")
  public @Nullable Date isoLocal;

  /** A number that comes as text. */
  @JsonSerialize(using = ToStringSerializer.class)
  public @Nullable Integer countAsText;

  public @Nullable BigInteger twentyDigits;
  public @Nullable BigDecimal manyDecimals;

  /** With zeros at its end, which mean something. */
  public @Nullable BigDecimal trailingZeros;

  public double smallest;
  public @Nullable String alwaysNull;
  public @Nullable String empty;
  public @Nullable String controlCharacters;
  public @Nullable List<@Nullable String> listWithNull;
  public @Nullable Map<String, @Nullable Object> anything;
  public byte @Nullable [] bytes;

  /** The same again, several levels deep. */
  public @Nullable KioskReading nested;
}
