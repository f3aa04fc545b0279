package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTypeTransfer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import javax.jws.WebService;
import org.jspecify.annotations.Nullable;

/** Appointments over SOAP. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class ScheduleWs {
  private static final int SLOT_MINUTES = 60;
  private static final int FIRST_HOUR = 9;
  private static final int SLOTS = 8;

  /** The slot that nothing is known of: lunch. */
  private static final int UNKNOWN_SLOT = 3;

  private final Clinic clinic;

  /** A service over a clinic's records. */
  public ScheduleWs(Clinic clinic) {
    this.clinic = clinic;
  }

  /** One appointment, or null if there is none of that number. */
  public @Nullable AppointmentTransfer getAppointment2(Integer id, boolean useGMTTime) {
    AppointmentTo1 found = clinic.appointments().get(id);
    return found == null ? null : transfer(found);
  }

  /** A provider's appointments on the day of {@code date}, in order of their numbers. */
  public List<AppointmentTransfer> getAppointmentsForProvider2(
      String providerNo, Calendar date, boolean useGMTTime) {
    LocalDate day = day(date);
    return clinic.appointments().where(a -> providerNo.equals(a.providerNo) && a.isOn(day)).stream()
        .map(this::transfer)
        .toList();
  }

  /** The kinds of appointments. */
  public List<AppointmentTypeTransfer> getAppointmentTypes() {
    return clinic.appointmentTypes().stream()
        .map(
            type -> {
              AppointmentTypeTransfer result = new AppointmentTypeTransfer();
              result.id = type.id == null ? null : type.id.longValue();
              result.name = type.name;
              result.duration = type.duration;
              return result;
            })
        .toList();
  }

  /** A provider's working day. */
  public DayWorkScheduleTransfer getDayWorkSchedule(String providerNo, Calendar date) {
    LocalDate day = day(date);
    clinic.provider(providerNo);
    DayWorkScheduleTransfer result = new DayWorkScheduleTransfer();
    result.timeSlotDurationMin = SLOT_MINUTES;
    @Nullable CalendarScheduleCodePairTransfer[] slots =
        new CalendarScheduleCodePairTransfer[SLOTS];
    for (int i = 0; i < SLOTS; i++) {
      if (i != UNKNOWN_SLOT) {
        CalendarScheduleCodePairTransfer slot = new CalendarScheduleCodePairTransfer();
        slot.date = clinic.at(LocalDateTime.of(day, LocalTime.of(FIRST_HOUR + i, 0)));
        slot.scheduleCode = '1';
        slots[i] = slot;
      }
    }
    result.timeSlots = slots;
    return result;
  }

  /** Stores a new appointment and returns its number. */
  public Integer addAppointment(AppointmentTransfer appointment) {
    AppointmentTo1 added = new AppointmentTo1();
    added.id = clinic.appointments().nextNumber();
    store(appointment, added);
    return added.id;
  }

  /** Replaces an appointment. */
  public void updateAppointment(AppointmentTransfer appointment) {
    AppointmentTo1 known = clinic.appointments().get(appointment.id);
    if (known == null) {
      throw new IllegalArgumentException("no such appointment");
    }
    AppointmentTo1 changed = new AppointmentTo1();
    changed.id = known.id;
    store(appointment, changed);
  }

  private void store(AppointmentTransfer source, AppointmentTo1 target) {
    target.providerNo = source.providerNo;
    target.demographicNo = source.demographicNo;
    target.appointmentDate = sqlDate(source.appointmentStartDateTime);
    target.startTime = sqlTime(source.appointmentStartDateTime);
    target.endTime = sqlTime(source.appointmentEndDateTime);
    target.name = source.name;
    target.notes = source.notes;
    target.reason = source.reason;
    target.status = source.status;
    target.type = source.type;
    target.updateDateTime = Date.from(Instant.now());
    Integer id = target.id;
    if (id != null) {
      clinic.appointments().put(id, target);
    }
  }

  private java.sql.@Nullable Date sqlDate(@Nullable Date moment) {
    return moment == null
        ? null
        : java.sql.Date.valueOf(moment.toInstant().atZone(clinic.zone()).toLocalDate());
  }

  private java.sql.@Nullable Time sqlTime(@Nullable Date moment) {
    return moment == null
        ? null
        : java.sql.Time.valueOf(moment.toInstant().atZone(clinic.zone()).toLocalTime());
  }

  private LocalDate day(Calendar date) {
    return date.toInstant().atZone(clinic.zone()).toLocalDate();
  }

  private AppointmentTransfer transfer(AppointmentTo1 source) {
    return AppointmentTransfer.of(
        source,
        clinic.moment(source.appointmentDate, source.startTime),
        clinic.moment(source.appointmentDate, source.endTime));
  }
}
