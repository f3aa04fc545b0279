package dev.oscarclient.generator.doctor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the server's clock, as its {@code Date} tells it, agree with this machine's? */
final class ClockCheck implements Check {
  /** What newer servers, and CXF's own validator, allow a timestamp to be off. */
  static final Duration ALLOWED = Duration.ofMinutes(5);

  private static final Duration WORTH_A_WORD = Duration.ofMinutes(1);

  @Override
  public Stage stage() {
    return Stage.CLOCK;
  }

  @Override
  public List<Stage> needs() {
    return List.of(Stage.HTTP);
  }

  @Override
  public void look(Visit visit) throws InterruptedException {
    Answer answer = visit.get("/");
    Instant told = date(answer.header("Date"));
    String tried = "the Date header against this machine's clock";
    if (told == null) {
      visit.found(Finding.of(Code.CLOCK_UNKNOWN, tried, "The server does not tell its time."));
      return;
    }
    Duration ahead = Duration.between(answer.middle(), told);
    visit.clockIsAhead(ahead);
    visit.found(finding(tried, ahead).with("clockAheadSeconds", String.valueOf(ahead.toSeconds())));
  }

  private static Finding finding(String tried, Duration ahead) {
    String found =
        "The server's clock is "
            + ahead.abs().toSeconds()
            + " s "
            + (ahead.isNegative() ? "behind" : "ahead of")
            + " this machine's.";
    if (ahead.abs().compareTo(ALLOWED) > 0) {
      return Finding.of(
          Code.CLOCK_OFF,
          tried,
          found,
          "Newer servers refuse timestamps more than 300 s off, whatever the signature. Set the"
              + " clock that is wrong (NTP); this machine's time is now "
              + Instant.now().truncatedTo(ChronoUnit.SECONDS)
              + ".");
    }
    return ahead.abs().compareTo(WORTH_A_WORD) > 0
        ? Finding.of(
            Code.CLOCK_DRIFTS,
            tried,
            found,
            "Set the clock that is wrong before it is too far off.")
        : Finding.of(Code.CLOCK_AGREES, tried, "The clocks agree within a minute.");
  }

  private static @Nullable Instant date(@Nullable String header) {
    try {
      return header == null
          ? null
          : ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
