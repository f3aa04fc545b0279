package dev.oscarclient.sandbox.rest.to;

import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * <p>{@code appointmentDate} holds an SQL date and the times SQL times, as Hibernate fills them in
 * OSCAR: in JSON they come as {@code yyyy-MM-dd} and {@code HH:mm:ss} beside epoch milliseconds.
 */
public class AppointmentTo1 implements Cloneable {
  public @Nullable Integer id;
  public @Nullable String providerNo;
  public @Nullable Date appointmentDate;
  public @Nullable Date startTime;
  public @Nullable Date endTime;
  public @Nullable String name;
  public int demographicNo;
  public int programId;
  public @Nullable String notes;
  public @Nullable String reason;
  public @Nullable String location;
  public @Nullable String resources;
  public @Nullable String type;
  public @Nullable String style;
  public @Nullable String billing;
  public @Nullable String status;
  public @Nullable String importedStatus;
  public @Nullable Date createDateTime;
  public @Nullable Date updateDateTime;
  public @Nullable String creator;
  public @Nullable String lastUpdateUser;
  public @Nullable String remarks;
  public @Nullable String urgency;
  public @Nullable Integer creatorSecurityId;
  public @Nullable String bookingSource;
  public @Nullable Integer reasonCode;

  @Override
  public AppointmentTo1 clone() {
    try {
      return (AppointmentTo1) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether it is on that day. */
  public boolean isOn(LocalDate day) {
    return appointmentDate instanceof java.sql.Date date && day.equals(date.toLocalDate());
  }
}
