package dev.oscarclient.sandbox.kiosk;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlElementWrapper;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/**
 * Dates in every form in which OSCAR has been seen to write one; all are read as Jackson reads a
 * {@code java.util.Date}, which does not understand all that is written.
 */
@XmlRootElement
public class KioskVisit {

  /** Epoch milliseconds. */
  public @Nullable Date millis;

  /** Epoch milliseconds before 1970, at a local midnight. */
  public @Nullable Date midnightMillis;

  /** Epoch milliseconds as text. */
  @JsonSerialize(using = DateForms.Digits.class)
  public @Nullable Date digits;

  /** ISO 8601 with offset. */
  @JsonSerialize(using = DateForms.WithOffset.class)
  public @Nullable Date isoOffset;

  /** ISO 8601 without offset. */
  @JsonSerialize(using = DateForms.Local.class)
  public @Nullable Date isoLocal;

  /** {@code yyyy-MM-dd HH:mm:ss.0}, as a SQL timestamp's text is. */
  @JsonSerialize(using = DateForms.Sql.class)
  public @Nullable Date sqlTimestamp;

  /** A bare date. */
  @JsonSerialize(using = DateForms.Day.class)
  public @Nullable Date bareDate;

  /** A bare time. */
  @JsonSerialize(using = DateForms.Time.class)
  public @Nullable Date bareTime;

  /** {@code 0001-01-01}: none. */
  @JsonSerialize(using = DateForms.Day.class)
  public @Nullable Date noDate;

  /** The same as epoch milliseconds. */
  public @Nullable Date noDateMillis;

  /** 1970-01-01, which is a day like any other. */
  @JsonSerialize(using = DateForms.Day.class)
  public @Nullable Date epochDay;

  /** A minute that the clock shows twice, the second time. */
  public @Nullable Date repeatedHour;

  @XmlElementWrapper(name = "stops")
  @XmlElement(name = "stop")
  public @Nullable List<Date> stops;
}
