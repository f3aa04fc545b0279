package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A job the server runs by itself. */
@XmlRootElement(name = "OscarJob")
public class OscarJobTo1 implements Cloneable {
  public @Nullable Integer id;
  public @Nullable String name;
  public @Nullable String description;
  public int oscarJobTypeId;
  public @Nullable OscarJobTypeTo1 oscarJobType;
  public @Nullable String cronExpression;
  public boolean enabled;
  public @Nullable String providerNo;
  public @Nullable Date nextPlannedExecutionDate;

  @Override
  public OscarJobTo1 clone() {
    try {
      return (OscarJobTo1) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
