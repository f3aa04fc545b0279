package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A change made to a task. */
@XmlRootElement(name = "ticklerUpdate")
public class TicklerUpdateTo1 {
  public @Nullable String status;
  public @Nullable String assignedTo;
  public @Nullable Date serviceDate;
  public @Nullable String priority;
  public @Nullable String providerNo;
  public @Nullable Date updateDate;
  public @Nullable String providerName;
}
