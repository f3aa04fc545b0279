package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A provider in the form shared with the SOAP services. */
public class ProviderTransfer {
  public @Nullable String providerNo;
  public @Nullable String comments;
  public @Nullable String phone;
  public @Nullable String billingNo;
  public @Nullable String workPhone;
  public @Nullable String address;
  public @Nullable String team;
  public @Nullable String status;
  public @Nullable String lastName;
  public @Nullable String providerType;
  public @Nullable String sex;
  public @Nullable String ohipNo;
  public @Nullable String specialty;
  public @Nullable Date dob;
  public @Nullable String hsoNo;
  public @Nullable String providerActivity;
  public @Nullable String firstName;
  public @Nullable String rmaNo;
  public @Nullable String practitionerNo;
  public @Nullable String practitionerNoType;
  public @Nullable String email;
  public @Nullable String title;
  public @Nullable Date signedConfidentiality;
}
