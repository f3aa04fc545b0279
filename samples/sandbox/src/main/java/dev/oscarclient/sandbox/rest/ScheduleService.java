package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.AppointmentStatusTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import dev.oscarclient.sandbox.rest.to.LookupListItemTo1;
import dev.oscarclient.sandbox.rest.to.NewAppointmentTo1;
import dev.oscarclient.sandbox.rest.to.PatientListApptBean;
import dev.oscarclient.sandbox.rest.to.ScheduleTemplateCodeTo;
import dev.oscarclient.sandbox.rest.to.SchedulingResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** Appointments. */
@Path("/schedule")
public class ScheduleService extends OscarService {
  private static final DateTimeFormatter TWELVE_HOURS =
      DateTimeFormatter.ofPattern("hh:mm a", Locale.ENGLISH);

  private final Clinic clinic;

  /** A service over a clinic's records. */
  public ScheduleService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** The caller's appointments of one day, {@code yyyy-MM-dd}. */
  @GET
  @Path("/day/{date}")
  @Produces(MediaType.APPLICATION_JSON)
  public PatientListApptBean getAppointmentsForDay(
      @PathParam("date") String date, @Context SecurityContext security) {
    return getAppointmentsForDay(providerNo(security), date);
  }

  /** A provider's appointments of one day, {@code yyyy-MM-dd}. */
  @GET
  @Path("/{providerNo}/day/{date}")
  @Produces(MediaType.APPLICATION_JSON)
  public PatientListApptBean getAppointmentsForDay(
      @PathParam("providerNo") String providerNo, @PathParam("date") String date) {
    LocalDate day = LocalDate.parse(date);
    PatientListApptBean list = new PatientListApptBean();
    list.patients =
        clinic.appointments().where(a -> providerNo.equals(a.providerNo) && a.isOn(day)).stream()
            .map(Transfers::listItem)
            .toList();
    return list;
  }

  /** A provider's appointments of one month. */
  @GET
  @Path("/fetchMonthly/{providerNo}/{year}/{month}")
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse fetchMonthlyData(
      @PathParam("year") Integer year,
      @PathParam("month") Integer month,
      @PathParam("providerNo") String providerNo) {
    YearMonth wanted = YearMonth.of(year, month);
    SchedulingResponse response = new SchedulingResponse();
    response.appointments =
        clinic
            .appointments()
            .where(
                a ->
                    providerNo.equals(a.providerNo)
                        && a.appointmentDate instanceof java.sql.Date day
                        && wanted.equals(YearMonth.from(day.toLocalDate())));
    return response;
  }

  /** A patient's appointments. A POST that reads, and takes no body. */
  @POST
  @Path("/{demographicNo}/appointmentHistory")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse findExistAppointments(
      @PathParam("demographicNo") Integer demographicNo) {
    SchedulingResponse response = new SchedulingResponse();
    response.appointments = clinic.appointments().where(a -> a.demographicNo == demographicNo);
    return response;
  }

  /** Books an appointment. No check is made whether the time is free. */
  @POST
  @Path("/add")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse addAppointment(
      NewAppointmentTo1 wanted, @Context SecurityContext security) {
    if (wanted.appointmentDate == null || clinic.demographics().get(wanted.demographicNo) == null) {
      throw new IllegalArgumentException("an appointment needs a date and a patient");
    }
    LocalTime start = startTime(wanted);
    AppointmentTo1 added = new AppointmentTo1();
    added.id = clinic.appointments().nextNumber();
    added.providerNo = wanted.providerNo;
    added.appointmentDate = java.sql.Date.valueOf(LocalDate.parse(wanted.appointmentDate));
    added.startTime = java.sql.Time.valueOf(start);
    added.endTime = java.sql.Time.valueOf(start.plusMinutes(wanted.duration - 1L));
    added.demographicNo = wanted.demographicNo;
    added.name = wanted.name;
    added.notes = wanted.notes;
    added.reason = wanted.reason;
    added.location = wanted.location;
    added.resources = wanted.resources;
    added.type = wanted.type;
    added.status = wanted.status;
    added.urgency = wanted.urgency;
    added.reasonCode = wanted.reasonCode;
    added.creator = providerNo(security);
    added.createDateTime = Date.from(Instant.now());
    added.updateDateTime = added.createDateTime;
    return stored(added);
  }

  private static LocalTime startTime(NewAppointmentTo1 wanted) {
    if (wanted.startTime != null) {
      return LocalTime.parse(wanted.startTime);
    }
    if (wanted.startTime12hWithMedian != null) {
      return LocalTime.parse(wanted.startTime12hWithMedian, TWELVE_HOURS);
    }
    throw new IllegalArgumentException("an appointment needs a time");
  }

  /** One appointment; of the body only the number counts. */
  @POST
  @Path("/getAppointment")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse getAppointment(AppointmentTo1 wanted) {
    return response(existing(wanted.id));
  }

  /**
   * Changes an appointment. A day sent as bare text is midnight UTC, and so the day before in
   * Toronto, as it is in OSCAR; times that are left out stay.
   */
  @POST
  @Path("/updateAppointment")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse updateAppointment(AppointmentTo1 wanted) {
    AppointmentTo1 before = existing(wanted.id);
    AppointmentTo1 changed = wanted.clone();
    changed.appointmentDate =
        wanted.appointmentDate == null
            ? before.appointmentDate
            : java.sql.Date.valueOf(
                wanted.appointmentDate.toInstant().atZone(clinic.zone()).toLocalDate());
    changed.startTime = timeOr(wanted.startTime, before.startTime);
    changed.endTime = timeOr(wanted.endTime, before.endTime);
    return stored(changed);
  }

  private @Nullable Date timeOr(@Nullable Date wanted, @Nullable Date before) {
    return wanted == null
        ? before
        : java.sql.Time.valueOf(wanted.toInstant().atZone(clinic.zone()).toLocalTime());
  }

  /** Deletes an appointment; of the body only the number counts. 200 without a body, always. */
  @POST
  @Path("/deleteAppointment")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response deleteAppointment(AppointmentTo1 unwanted) {
    if (unwanted.id != null) {
      clinic.appointments().remove(unwanted.id);
    }
    return Response.ok().build();
  }

  /** Gives an appointment another status. */
  @POST
  @Path("/appointment/{id}/updateStatus")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse updateAppointmentStatus(
      @PathParam("id") Integer id, AppointmentTo1 wanted) {
    AppointmentTo1 changed = existing(id).clone();
    changed.status = wanted.status;
    return stored(changed);
  }

  /** Gives an appointment another type. */
  @POST
  @Path("/appointment/{id}/updateType")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse updateAppointmentType(
      @PathParam("id") Integer id, AppointmentTo1 wanted) {
    AppointmentTo1 changed = existing(id).clone();
    changed.type = wanted.type;
    return stored(changed);
  }

  /** Has a path but no verb, as in OSCAR: the WADL shows it, nobody can call it. */
  @Path("/appointment/{id}/updateUrgency")
  public SchedulingResponse updateAppointmentUrgency(@PathParam("id") Integer id) {
    return response(existing(id));
  }

  /** The statuses an appointment can have. */
  @GET
  @Path("/statuses")
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<AppointmentStatusTo1> getAppointmentStatuses() {
    return new AbstractSearchResponse<>(
        List.of(status(1, "t", "To Do"), status(2, "H", "Here"), status(3, "C", "Cancelled")));
  }

  private static AppointmentStatusTo1 status(int id, String code, String description) {
    AppointmentStatusTo1 status = new AppointmentStatusTo1();
    status.id = id;
    status.status = code;
    status.description = description;
    status.color = "#FDFEC7";
    status.icon = "starbill.gif";
    status.active = 1;
    return status;
  }

  /** The kinds of appointments. */
  @GET
  @Path("/types")
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse getAppointmentTypes() {
    SchedulingResponse response = new SchedulingResponse();
    response.types = clinic.appointmentTypes();
    return response;
  }

  /** The reasons for an appointment. */
  @GET
  @Path("/reasons")
  @Produces(MediaType.APPLICATION_JSON)
  public SchedulingResponse getAppointmentReasons() {
    LookupListItemTo1 reason = new LookupListItemTo1();
    reason.id = 17;
    reason.value = "Others";
    reason.label = "Others";
    reason.active = true;
    SchedulingResponse response = new SchedulingResponse();
    response.reasons = List.of(reason);
    return response;
  }

  /** The codes of schedule templates: a bare JSON array. */
  @GET
  @Path("/codes")
  @Produces(MediaType.APPLICATION_JSON)
  public List<ScheduleTemplateCodeTo> getScheduleTemplateCodes() {
    ScheduleTemplateCodeTo code = new ScheduleTemplateCodeTo();
    code.id = 1;
    code.code = "A";
    code.description = "Sample slot";
    code.duration = "15";
    code.color = "#BFEFFF";
    code.confirm = "N";
    code.bookinglimit = 1;
    return List.of(code);
  }

  private SchedulingResponse stored(AppointmentTo1 appointment) {
    if (appointment.id != null) {
      clinic.appointments().put(appointment.id, appointment);
    }
    return response(appointment);
  }

  private static SchedulingResponse response(AppointmentTo1 appointment) {
    SchedulingResponse response = new SchedulingResponse();
    response.appointment = appointment;
    return response;
  }

  private AppointmentTo1 existing(@Nullable Integer id) {
    AppointmentTo1 stored = clinic.appointments().get(id);
    if (stored == null) {
      throw new IllegalArgumentException("no such appointment");
    }
    return stored;
  }
}
