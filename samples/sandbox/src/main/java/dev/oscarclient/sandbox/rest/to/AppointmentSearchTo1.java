package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A named configuration for finding free appointments. */
public class AppointmentSearchTo1 implements Cloneable {
  public @Nullable Integer id;
  public @Nullable String providerNo;
  public @Nullable String searchType;
  public @Nullable String searchName;
  public @Nullable Date createDate;
  public @Nullable Date updateDate;
  public boolean active;

  @Override
  public AppointmentSearchTo1 clone() {
    try {
      return (AppointmentSearchTo1) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
