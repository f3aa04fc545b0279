package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A provider who can be booked, with what for. */
public class BookingProviderTransfer {
  public @Nullable String providerNo;
  public @Nullable String lastName;
  public @Nullable String firstName;
  public boolean allowedToBook;
  public @Nullable String messageUserId;
  public @Nullable List<AllowedAppointmentTypeTransfer> appointmentTypes;
  public @Nullable Map<String, Integer> appointmentDurations;
  public @Nullable List<BookingProviderTransfer> teamMembers;
  public @Nullable List<FilterDefinitionTransfer> filters;
  public boolean filterFAF;
  public boolean filterEAF;
  public boolean filterMUF;
  public boolean filterOAF;
  public boolean filterSCTF;
  public @Nullable String role;
  public int filterFAFbuffer;
  public @Nullable String filterOAFCodes;
}
