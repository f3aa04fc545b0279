package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Whatever a scheduling operation answers: one of these is filled, the others are null. */
@XmlRootElement
public class SchedulingResponse {
  public @Nullable AppointmentTo1 appointment;
  public @Nullable List<AppointmentStatusTo1> statuses;
  public @Nullable List<AppointmentTypeTo1> types;
  public @Nullable List<LookupListItemTo1> reasons;
  public @Nullable List<AppointmentTo1> appointments;
}
