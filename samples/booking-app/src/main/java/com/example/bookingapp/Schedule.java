package com.example.bookingapp;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.example.bookingapp.oscar.OscarClient;
import com.example.bookingapp.oscar.model.AppointmentTo1;
import com.example.bookingapp.oscar.model.NewAppointmentTo1;
import com.example.bookingapp.oscar.model.PatientListApptBean;
import com.example.bookingapp.oscar.model.PatientListApptItemBean;
import com.example.bookingapp.oscar.model.SchedulingResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds free time in the schedule of a clinic, and books it. Safe for many threads. */
public final class Schedule {
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);

  private final OscarClient oscar;

  /** A schedule over a client that signs its calls and knows the server's time zone. */
  public Schedule(OscarClient oscar) {
    this.oscar = oscar;
  }

  /**
   * Finds the first free time of a day, within office hours.
   *
   * @throws dev.oscarclient.runtime.OscarException if OSCAR cannot be asked
   */
  public Optional<Slot> firstFree(String providerNo, LocalDate date, Duration length) {
    List<Slot> taken = appointments(providerNo, date).stream().map(Appointment::slot).toList();
    LocalTime lastStart = CLOSES.minus(length);
    for (LocalTime start = OPENS; !start.isAfter(lastStart); start = start.plus(length)) {
      Slot slot = new Slot(providerNo, date, start, length);
      if (taken.stream().noneMatch(slot::overlaps)) {
        return Optional.of(slot);
      }
    }
    return Optional.empty();
  }

  /**
   * Books a slot for a patient.
   *
   * <p>OSCAR books whatever it is told, over other appointments too. So this looks again after it
   * has booked, and withdraws if somebody else was faster.
   *
   * @return OSCAR's number of the appointment
   * @throws SlotTakenException if the time is taken; choose another
   * @throws dev.oscarclient.runtime.OscarException if the call fails; after a timeout or a broken
   *     connection the appointment may be there or not, so look before you book again
   */
  public int book(Slot slot, int demographicNo, String reason) throws SlotTakenException {
    SchedulingResponse answer =
        oscar
            .schedule()
            .add(
                NewAppointmentTo1.builder()
                    .providerNo(slot.providerNo())
                    .appointmentDate(slot.date().toString())
                    .startTime(slot.start().toString())
                    .duration((int) slot.length().toMinutes())
                    .demographicNo(demographicNo)
                    .reason(reason)
                    .status("t") // to do; GET /schedule/statuses lists what this clinic has
                    .build());
    int number = requireNonNull(appointmentOf(answer).id());
    boolean taken =
        appointments(slot.providerNo(), slot.date()).stream()
            .anyMatch(other -> other.number() != number && other.slot().overlaps(slot));
    if (taken) {
      oscar.schedule().deleteAppointment(AppointmentTo1.builder().id(number).build());
      throw new SlotTakenException(slot);
    }
    return number;
  }

  private record Appointment(int number, Slot slot) {}

  /** The list of a day says when appointments begin; how long they are, each of them must say. */
  private List<Appointment> appointments(String providerNo, LocalDate date) {
    PatientListApptBean day =
        requireNonNull(oscar.schedule().getDayByDate(providerNo, date.toString()));
    List<Appointment> appointments = new ArrayList<>();
    for (PatientListApptItemBean item :
        requireNonNullElse(day.patients(), List.<PatientListApptItemBean>of())) {
      int number = requireNonNull(item.appointmentNo());
      AppointmentTo1 full =
          appointmentOf(
              oscar.schedule().getAppointment(AppointmentTo1.builder().id(number).build()));
      appointments.add(new Appointment(number, slotOf(full, providerNo, date)));
    }
    return appointments;
  }

  /** OSCAR keeps the last minute that belongs to an appointment, 9:14 for a quarter from nine. */
  private static Slot slotOf(AppointmentTo1 appointment, String providerNo, LocalDate date) {
    LocalTime start = requireNonNull(appointment.startTime()).toLocalTime();
    LocalTime lastMinute = requireNonNull(appointment.endTime()).toLocalTime();
    long minutes = Math.max(1, Duration.between(start, lastMinute).toMinutes() + 1);
    return new Slot(providerNo, date, start, Duration.ofMinutes(minutes));
  }

  private static AppointmentTo1 appointmentOf(SchedulingResponse answer) {
    return requireNonNull(requireNonNull(answer).appointment(), "OSCAR answered no appointment");
  }
}
