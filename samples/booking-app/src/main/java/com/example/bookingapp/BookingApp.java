package com.example.bookingapp;

import com.example.bookingapp.oscar.OscarClient;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarException;
import dev.oscarclient.runtime.OscarTransportException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Books the first free quarter of an hour of a provider's day. */
public final class BookingApp {
  private static final Duration LENGTH = Duration.ofMinutes(15);

  private BookingApp() {}

  /** Runs and exits: 0 booked, 1 not booked, 2 wrong usage. */
  public static void main(String[] args) {
    System.exit(run(args, System.out, System.err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length != 5) {
      err.println("usage: CREDENTIALS-FILE TIME-ZONE PROVIDER-NUMBER PATIENT-NUMBER YYYY-MM-DD");
      return 2;
    }
    try {
      OscarClient oscar =
          OscarClient.builder()
              .credentialsFile(CredentialsFile.read(Path.of(args[0])))
              .serverTimeZone(ZoneId.of(args[1]))
              .build();
      return book(
          new Schedule(oscar), args[2], Integer.parseInt(args[3]), LocalDate.parse(args[4]), out);
    } catch (SlotTakenException e) {
      err.println(e.getMessage() + " Run again for the next free time.");
      return 1;
    } catch (OscarException e) {
      // Verb, path, status and what to do; nothing about the patient.
      err.println(e.getMessage());
      if (e instanceof OscarTransportException && !e.verb().equals("GET")) {
        err.println("The appointment may be there or not: look at the schedule first.");
      }
      return 1;
    } catch (NumberFormatException | DateTimeException | IOException e) {
      err.println("Cannot use the arguments: " + e.getMessage());
      return 2;
    }
  }

  private static int book(
      Schedule schedule, String providerNo, int demographicNo, LocalDate date, PrintStream out)
      throws SlotTakenException {
    Optional<Slot> free = schedule.firstFree(providerNo, date, LENGTH);
    if (free.isEmpty()) {
      out.println("Nothing is free on " + date + ".");
      return 1;
    }
    int number = schedule.book(free.get(), demographicNo, "Booked by booking-app");
    out.println("Appointment " + number + ", " + date + " " + free.get().start());
    return 0;
  }
}
