package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A specialist outside the clinic, to refer patients to. */
public class ProfessionalSpecialistTo1 {
  public @Nullable Integer id;
  public @Nullable String firstName;
  public @Nullable String lastName;
  public @Nullable String name;
  public @Nullable String professionalLetters;
  public @Nullable String streetAddress;
  public @Nullable String phoneNumber;
  public @Nullable String faxNumber;
  public @Nullable String webSite;
  public @Nullable String emailAddress;
  public @Nullable String specialtyType;
  public @Nullable String eDataUrl;
  public @Nullable String eDataOscarKey;
  public @Nullable String eDataServiceKey;
  public @Nullable String eDataServiceName;
  public @Nullable String annotation;
  public @Nullable String referralNo;
  public @Nullable Integer institutionId;
  public @Nullable Integer departmentId;
  public @Nullable Integer eformId;
}
