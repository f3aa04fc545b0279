package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How free appointments are found, with its nested parts. */
public class SearchConfigTo1 {
  public @Nullable Integer daysToSearchAheadLimit;
  public @Nullable Integer numberOfAppointmentOptionsToReturn;
  public @Nullable Boolean appointmentBookingOnline;
  public @Nullable String timezone;
  public @Nullable List<BookingProviderTransfer> bookingProviders;
  public @Nullable List<AppointmentTypeTransfer> bookingAppointmentTypes;
  public @Nullable List<BookingScheduleTemplateCodeTransfer> apptCodes;
  public @Nullable Map<String, Integer> appointmentCodeDurations;
  public @Nullable List<String> openAccessList;
  public @Nullable Integer numberOfMinutesAdvance;
  public @Nullable String appointmentLocation;
  public int defaultAppointmentCount;
  public @Nullable String title;
  public @Nullable Integer id;
}
