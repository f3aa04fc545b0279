package dev.oscarclient.sandbox.clinic;

import dev.oscarclient.sandbox.rest.to.AllergyTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentSearchTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTypeTo1;
import dev.oscarclient.sandbox.rest.to.ConsultationRequestTo1;
import dev.oscarclient.sandbox.rest.to.DemographicTo1;
import dev.oscarclient.sandbox.rest.to.DrugTo1;
import dev.oscarclient.sandbox.rest.to.FavoriteTo1;
import dev.oscarclient.sandbox.rest.to.InboxTo1;
import dev.oscarclient.sandbox.rest.to.OscarJobTo1;
import dev.oscarclient.sandbox.rest.to.OscarJobTypeTo1;
import dev.oscarclient.sandbox.rest.to.PharmacyInfoTo1;
import dev.oscarclient.sandbox.rest.to.PreventionTo1;
import dev.oscarclient.sandbox.rest.to.ProviderSettings;
import dev.oscarclient.sandbox.rest.to.ProviderTo1;
import dev.oscarclient.sandbox.rest.to.SearchConfigTo1;
import dev.oscarclient.sandbox.rest.to.TicklerTo1;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The clinic's records, live and shared by all services. A record that is stored is replaced, never
 * changed, so what was read stays as it was.
 *
 * @param zone the clinic's time zone
 * @param providers who works there, in order of their numbers
 * @param appointmentTypes the kinds of appointments
 * @param demographics patients by number
 * @param appointments appointments by number
 * @param searchConfigs named configurations for finding free appointments, by number
 * @param searchDetails what those configurations hold, by the same number
 * @param ticklers tasks by number
 * @param notes encounter notes by number
 * @param drugs prescribed drugs by number
 * @param favorites favourite prescriptions by number
 * @param consultations referrals by number
 * @param pharmacies pharmacies by number
 * @param jobs jobs by number
 * @param jobTypes kinds of jobs by number
 * @param allergies allergies by number
 * @param preventions preventions by number
 * @param inbox results that wait, by number
 * @param settings preferences by provider number
 */
public record Clinic(
    ZoneId zone,
    List<ProviderTo1> providers,
    List<AppointmentTypeTo1> appointmentTypes,
    Table<DemographicTo1> demographics,
    Table<AppointmentTo1> appointments,
    Table<AppointmentSearchTo1> searchConfigs,
    Table<SearchConfigTo1> searchDetails,
    Table<TicklerTo1> ticklers,
    Table<ChartNote> notes,
    Table<DrugTo1> drugs,
    Table<FavoriteTo1> favorites,
    Table<ConsultationRequestTo1> consultations,
    Table<PharmacyInfoTo1> pharmacies,
    Table<OscarJobTo1> jobs,
    Table<OscarJobTypeTo1> jobTypes,
    Table<AllergyTo1> allergies,
    Table<PreventionTo1> preventions,
    Table<InboxTo1> inbox,
    Map<String, ProviderSettings> settings) {

  /** A clinic without patients; numbers begin where they can be told from one another. */
  static Clinic empty(
      ZoneId zone, List<ProviderTo1> providers, List<AppointmentTypeTo1> appointmentTypes) {
    return new Clinic(
        zone,
        providers,
        appointmentTypes,
        new Table<>(1),
        new Table<>(101),
        new Table<>(1),
        new Table<>(1),
        new Table<>(201),
        new Table<>(301),
        new Table<>(401),
        new Table<>(501),
        new Table<>(601),
        new Table<>(701),
        new Table<>(801),
        new Table<>(851),
        new Table<>(901),
        new Table<>(951),
        new Table<>(1001),
        new ConcurrentHashMap<>());
  }

  /**
   * The provider of that number.
   *
   * @throws IllegalArgumentException if there is none: OSCAR answers 500
   */
  public ProviderTo1 provider(String providerNo) {
    for (ProviderTo1 provider : providers) {
      if (providerNo.equals(provider.providerNo)) {
        return provider;
      }
    }
    throw new IllegalArgumentException("no such provider");
  }

  /** A provider's name as lists show it, or an empty text for an unknown number. */
  public String providerName(String providerNo) {
    for (ProviderTo1 provider : providers) {
      if (providerNo.equals(provider.providerNo)) {
        return provider.lastName + ", " + provider.firstName;
      }
    }
    return "";
  }

  /** Midnight of a day in the clinic's time zone, as OSCAR keeps birth dates. */
  public Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }

  /** A moment on the clinic's clock. */
  public Date at(LocalDateTime time) {
    return Date.from(time.atZone(zone).toInstant());
  }

  /**
   * The moment a day and a time of day make up, the one an SQL date, the other an SQL time.
   *
   * @return null if either is missing
   */
  public @Nullable Date moment(@Nullable Date day, @Nullable Date time) {
    return day instanceof java.sql.Date date && time instanceof java.sql.Time clock
        ? at(LocalDateTime.of(date.toLocalDate(), clock.toLocalTime()))
        : null;
  }
}
