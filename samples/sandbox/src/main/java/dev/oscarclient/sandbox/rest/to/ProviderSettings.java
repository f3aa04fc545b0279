package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider's preferences. */
public class ProviderSettings {
  public @Nullable String recentPatients;
  public @Nullable String rxAddress;
  public @Nullable String rxCity;
  public @Nullable String rxProvince;
  public @Nullable String rxPostal;
  public @Nullable String rxPhone;
  public @Nullable String faxNumber;
  public @Nullable String newTicklerWarningWindow;
  public int startHour;
  public int endHour;
  public int period;
  public @Nullable String groupNo;
  public @Nullable List<String> appointmentScreenForms;
  public @Nullable List<Integer> appointmentScreenEforms;
  public @Nullable List<QuickLink> appointmentScreenQuickLinks;
  public @Nullable String defaultServiceType;
  public boolean useRx3;
  public boolean showPatientDob;
  public @Nullable String signature;
  public @Nullable String rxPageSize;
  public boolean encounterWindowMaximize;
}
