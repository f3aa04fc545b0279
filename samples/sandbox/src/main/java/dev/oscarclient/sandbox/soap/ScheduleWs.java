package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AppointmentTo1;
import dev.oscarclient.sandbox.rest.to.AppointmentTypeTransfer;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import javax.jws.WebService;
import org.jspecify.annotations.Nullable;

/** Appointments over SOAP. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class ScheduleWs {
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
    LocalDate day = date.toInstant().atZone(clinic.zone()).toLocalDate();
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

  private AppointmentTransfer transfer(AppointmentTo1 source) {
    return AppointmentTransfer.of(
        source,
        clinic.moment(source.appointmentDate, source.startTime),
        clinic.moment(source.appointmentDate, source.endTime));
  }
}
