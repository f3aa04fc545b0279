package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A patient in such a list; {@code startTime} is text for display. */
@XmlRootElement
public class PatientListApptItemBean {
  public @Nullable Integer demographicNo;
  public @Nullable Integer appointmentNo;
  public @Nullable String name;
  public @Nullable String status;
  public @Nullable String startTime;
  public @Nullable String reason;
  public @Nullable Date date;
}
