package dev.oscarclient.sandbox.clinic;

import dev.oscarclient.sandbox.rest.to.AllowedAppointmentTypeTransfer;
import dev.oscarclient.sandbox.rest.to.AppointmentSearchTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTypeTransfer;
import dev.oscarclient.sandbox.rest.to.BookingProviderTransfer;
import dev.oscarclient.sandbox.rest.to.FilterDefinitionTransfer;
import dev.oscarclient.sandbox.rest.to.SearchConfigTo1;
import dev.oscarclient.sandbox.rest.to.TicklerCommentTo1;
import dev.oscarclient.sandbox.rest.to.TicklerTo1;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** The clinic's appointments, search configurations and tasks, around the middle of March 2024. */
final class SyntheticSchedule {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 3, 14);

  private SyntheticSchedule() {}

  static void addTo(Clinic clinic) {
    for (int i = 0; i < 12; i++) {
      addAppointment(clinic, FIRST_DAY.plusDays(i / 4), LocalTime.of(9 + i % 4, 0), 1 + i);
    }
    addSearchConfig(clinic);
    for (int i = 0; i < 6; i++) {
      addTickler(clinic, 1 + i, FIRST_DAY.plusDays(i));
    }
  }

  private static void addAppointment(
      Clinic clinic, LocalDate day, LocalTime time, int demographicNo) {
    AppointmentTo1 appointment = new AppointmentTo1();
    appointment.id = clinic.appointments().nextNumber();
    appointment.providerNo = demographicNo % 2 == 1 ? "100" : "101";
    appointment.appointmentDate = java.sql.Date.valueOf(day);
    appointment.startTime = java.sql.Time.valueOf(time);
    appointment.endTime = java.sql.Time.valueOf(time.plusMinutes(14));
    appointment.demographicNo = demographicNo;
    appointment.name = SyntheticPatients.nameOf(clinic, demographicNo);
    appointment.notes = "";
    appointment.reason = "Sample visit";
    appointment.location = "Room 1";
    appointment.resources = "";
    appointment.type = "Checkup";
    appointment.status = "t";
    appointment.urgency = "";
    appointment.createDateTime = clinic.at(LocalDateTime.of(2024, 3, 1, 16, 20, 5));
    appointment.updateDateTime = clinic.at(LocalDateTime.of(2024, 3, 2, 9, 0, 0));
    appointment.creator = "Doctor, Yankee";
    appointment.lastUpdateUser = "100";
    appointment.reasonCode = 17;
    clinic.appointments().put(appointment.id, appointment);
  }

  private static void addSearchConfig(Clinic clinic) {
    AppointmentSearchTo1 search = new AppointmentSearchTo1();
    search.id = clinic.searchConfigs().nextNumber();
    search.providerNo = "100";
    search.searchType = "ONLINE";
    search.searchName = "Sample search";
    search.createDate = clinic.at(LocalDateTime.of(2024, 2, 1, 12, 0));
    search.updateDate = clinic.at(LocalDateTime.of(2024, 2, 2, 12, 0));
    search.active = true;
    clinic.searchConfigs().put(search.id, search);
    clinic.searchDetails().put(search.id, searchDetails(search.id));
  }

  private static SearchConfigTo1 searchDetails(int id) {
    SearchConfigTo1 config = new SearchConfigTo1();
    config.id = id;
    config.title = "Sample search";
    config.daysToSearchAheadLimit = 30;
    config.numberOfAppointmentOptionsToReturn = 10;
    config.appointmentBookingOnline = true;
    config.timezone = "America/Toronto";
    config.openAccessList = List.of("A", "B");
    config.appointmentCodeDurations = Map.of("A", 15);
    AppointmentTypeTransfer type = new AppointmentTypeTransfer();
    type.id = 1L;
    type.name = "Checkup";
    type.duration = 15;
    config.bookingAppointmentTypes = List.of(type);
    BookingProviderTransfer lead = bookingProvider("100", "Doctor", "Yankee");
    BookingProviderTransfer member = bookingProvider("101", "Doctor", "Zulu");
    member.teamMembers = List.of(bookingProvider("102", "Nurse", "X-ray"));
    lead.teamMembers = List.of(member);
    config.bookingProviders = List.of(lead);
    return config;
  }

  private static BookingProviderTransfer bookingProvider(
      String providerNo, String lastName, String firstName) {
    BookingProviderTransfer provider = new BookingProviderTransfer();
    provider.providerNo = providerNo;
    provider.lastName = lastName;
    provider.firstName = firstName;
    provider.allowedToBook = true;
    provider.appointmentDurations = Map.of("1", 15);
    AllowedAppointmentTypeTransfer allowed = new AllowedAppointmentTypeTransfer();
    provider.appointmentTypes = List.of(allowed);
    FilterDefinitionTransfer filter = new FilterDefinitionTransfer();
    filter.filterClassName = "org.example.SampleFilter";
    filter.on = true;
    filter.params = Map.of("buffer", "15");
    provider.filters = List.of(filter);
    return provider;
  }

  private static void addTickler(Clinic clinic, int demographicNo, LocalDate serviceDay) {
    TicklerTo1 tickler = new TicklerTo1();
    tickler.id = clinic.ticklers().nextNumber();
    tickler.demographicNo = demographicNo;
    tickler.demographicName = SyntheticPatients.nameOf(clinic, demographicNo);
    tickler.message = "Call about sample " + demographicNo;
    tickler.status = "A";
    tickler.statusName = "Active";
    tickler.priority = "Normal";
    tickler.creator = "100";
    tickler.creatorName = clinic.providerName("100");
    tickler.taskAssignedTo = demographicNo % 2 == 1 ? "100" : "101";
    tickler.taskAssignedToName = clinic.providerName(tickler.taskAssignedTo);
    tickler.serviceDate = clinic.at(serviceDay.atTime(8, 30));
    tickler.updateDate = clinic.at(LocalDateTime.of(2024, 3, 1, 10, 0));
    TicklerCommentTo1 comment = new TicklerCommentTo1();
    comment.message = "Tried once";
    comment.providerNo = "101";
    comment.providerName = clinic.providerName("101");
    comment.updateDate = clinic.at(LocalDateTime.of(2024, 3, 3, 11, 30));
    tickler.ticklerComments = List.of(comment);
    tickler.ticklerLinks = List.of();
    tickler.ticklerUpdates = List.of();
    clinic.ticklers().put(tickler.id, tickler);
  }
}
