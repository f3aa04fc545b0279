package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A kind of job. */
@XmlRootElement(name = "OscarJobType")
public class OscarJobTypeTo1 {
  public @Nullable Integer id;
  public @Nullable String name;
  public @Nullable String description;
  public @Nullable String className;
  public boolean enabled;
  public @Nullable Date updated;
  public boolean currentlyValid;
  public @Nullable Date nextPlannedExecutionDate;
}
