package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** An appointment in the form of the SOAP services: with moments, not dates and times apart. */
public final class AppointmentTransfer {
  public @Nullable Integer id;
  public @Nullable String providerNo;
  public @Nullable Date appointmentStartDateTime;
  public @Nullable Date appointmentEndDateTime;
  public @Nullable String name;
  public int demographicNo;
  public int programId;
  public @Nullable String notes;
  public @Nullable String reason;
  public @Nullable String location;
  public @Nullable String type;
  public @Nullable String status;
  public @Nullable Date createDateTime;
  public @Nullable Date updateDateTime;
  public @Nullable String urgency;

  /** The same appointment as the REST services have it, with its moments worked out. */
  static AppointmentTransfer of(AppointmentTo1 source, @Nullable Date start, @Nullable Date end) {
    AppointmentTransfer result = new AppointmentTransfer();
    result.id = source.id;
    result.providerNo = source.providerNo;
    result.appointmentStartDateTime = start;
    result.appointmentEndDateTime = end;
    result.name = source.name;
    result.demographicNo = source.demographicNo;
    result.programId = source.programId;
    result.notes = source.notes;
    result.reason = source.reason;
    result.location = source.location;
    result.type = source.type;
    result.status = source.status;
    result.createDateTime = source.createDateTime;
    result.updateDateTime = source.updateDateTime;
    result.urgency = source.urgency;
    return result;
  }
}
