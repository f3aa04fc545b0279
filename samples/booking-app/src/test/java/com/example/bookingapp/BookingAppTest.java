package com.example.bookingapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.bookingapp.oscar.OscarClient;
import com.example.bookingapp.oscar.model.AppointmentTo1;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarServerException;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application against a running server. Each test has a day of its own. */
final class BookingAppTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final String PROVIDER = "101";
  private static final int PATIENT = 1;

  private static Sandbox sandbox;
  private static CredentialsFile credentials;
  private static OscarClient oscar;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    sandbox = new Sandbox();
    credentials =
        new CredentialsFile(
            sandbox.value("baseUrl"),
            null,
            OAuthCredentials.of(
                sandbox.value("consumerKey"),
                sandbox.value("consumerSecret"),
                sandbox.value("token"),
                sandbox.value("tokenSecret")));
    oscar =
        OscarClient.builder()
            .credentialsFile(credentials)
            .serverTimeZone(ZoneId.of("America/Toronto"))
            .build();
  }

  @AfterAll
  static void stop() throws IOException {
    sandbox.close();
  }

  @Test
  void booksTheFirstFreeTimeAndThenTheNext() throws Exception {
    Path file = folder.resolve("clinic.json");
    credentials.write(file);

    String first = run(0, file.toString(), "America/Toronto", PROVIDER, "1", "2030-01-07");
    String second = run(0, file.toString(), "America/Toronto", PROVIDER, "2", "2030-01-07");

    assertTrue(first.contains("2030-01-07 09:00"), first);
    assertTrue(second.contains("2030-01-07 09:15"), second);
    int number = Integer.parseInt(first.replaceAll("(?s)Appointment (\\d+).*", "$1"));
    AppointmentTo1 booked =
        oscar.schedule().getAppointment(AppointmentTo1.builder().id(number).build()).appointment();
    assertEquals(LocalDate.of(2030, 1, 7), booked.appointmentDate().toLocalDate());
    assertEquals(LocalTime.of(9, 0), booked.startTime().toLocalTime());
    assertEquals(PATIENT, booked.demographicNo());
  }

  @Test
  void longAppointmentsBlockAllTheirTime() throws Exception {
    Schedule schedule = new Schedule(oscar);
    LocalDate day = LocalDate.of(2030, 1, 8);
    schedule.book(new Slot(PROVIDER, day, LocalTime.of(9, 0), Duration.ofMinutes(40)), 1, "long");

    Slot free = schedule.firstFree(PROVIDER, day, QUARTER).orElseThrow();

    assertEquals(LocalTime.of(9, 45), free.start());
    assertTrue(schedule.firstFree("102", day, QUARTER).orElseThrow().start().getHour() == 9);
  }

  @Test
  void aFullDayHasNothingFree() throws Exception {
    Schedule schedule = new Schedule(oscar);
    LocalDate day = LocalDate.of(2030, 1, 9);
    schedule.book(new Slot(PROVIDER, day, LocalTime.of(8, 0), Duration.ofHours(10)), 1, "course");

    assertEquals(Optional.empty(), schedule.firstFree(PROVIDER, day, QUARTER));
  }

  @Test
  void whoComesSecondLeavesNothingBehind() throws Exception {
    Schedule schedule = new Schedule(oscar);
    LocalDate day = LocalDate.of(2030, 1, 10);
    Slot slot = schedule.firstFree(PROVIDER, day, QUARTER).orElseThrow();
    schedule.book(slot, 1, "first");

    assertThrows(SlotTakenException.class, () -> schedule.book(slot, 2, "second"));

    assertEquals(
        1, oscar.schedule().getDayByDate(PROVIDER, day.toString()).patients().size());
  }

  @Test
  void failuresSayWhatAndNothingAboutThePatient() throws Exception {
    Schedule schedule = new Schedule(oscar);
    Slot slot = new Slot(PROVIDER, LocalDate.of(2030, 1, 11), LocalTime.NOON, QUARTER);
    OscarServerException nobody =
        assertThrows(OscarServerException.class, () -> schedule.book(slot, 987654, "x"));
    assertTrue(nobody.getMessage().contains("POST /schedule/add"), nobody.getMessage());
    assertFalse(nobody.getMessage().contains("987654"), nobody.getMessage());

    assertTrue(run(2).contains("usage:"));
    String missing = folder.resolve("none.json").toString();
    assertTrue(run(2, missing, "America/Toronto", "1", "1", "2030-01-11").contains(missing));
    Path wrong = folder.resolve("wrong.json");
    new CredentialsFile(
            credentials.baseUrl(), null, OAuthCredentials.of("no", "such", "key", "known"))
        .write(wrong);
    assertTrue(
        run(1, wrong.toString(), "America/Toronto", "1", "1", "2030-01-11").contains("401"));
    assertTrue(
        run(2, wrong.toString(), "America/Toronto", "1", "1", "tomorrow").contains("tomorrow"));
  }

  /** Runs the application; gives what it says on both streams. */
  private static String run(int exitCode, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code = BookingApp.run(arguments, stream, stream);
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(exitCode, code, text);
    return text;
  }
}
