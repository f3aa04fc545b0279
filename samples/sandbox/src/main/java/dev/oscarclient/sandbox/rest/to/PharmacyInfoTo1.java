package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A pharmacy. */
@XmlRootElement
public class PharmacyInfoTo1 {
  public @Nullable Integer id;
  public @Nullable String name;
  public @Nullable AddressTo1 address;
  public @Nullable String phone1;
  public @Nullable String phone2;
  public @Nullable String fax;
  public @Nullable String email;
  public @Nullable String serviceLocationIdentifier;
  public @Nullable String notes;
  public @Nullable Date addDate;
  public @Nullable String status;
}
