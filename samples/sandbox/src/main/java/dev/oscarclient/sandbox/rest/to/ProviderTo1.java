package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A provider: somebody who works at the clinic. */
public class ProviderTo1 {
  public @Nullable String providerNo;
  public @Nullable String lastName;
  public @Nullable String firstName;
  public @Nullable String name;
  public @Nullable String comments;
  public @Nullable String phone;
  public @Nullable String billingNo;
  public @Nullable String workPhone;
  public @Nullable AddressTo1 address;
  public @Nullable String team;
  public boolean enabled;
  public @Nullable String providerType;
  public @Nullable String sex;
  public @Nullable String ohipNo;
  public @Nullable String specialty;
  public @Nullable Date dob;
  public @Nullable String hsoNo;
  public @Nullable String providerActivity;
  public @Nullable String rmaNo;
  public @Nullable Date signedConfidentiality;
  public @Nullable String practitionerNo;
  public @Nullable String practitionerNoType;
  public @Nullable String email;
  public @Nullable String title;
  public @Nullable String lastUpdateUser;
  public @Nullable Date lastUpdateDate;
}
