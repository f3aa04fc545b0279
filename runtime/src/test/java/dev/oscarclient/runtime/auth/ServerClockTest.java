package dev.oscarclient.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** What a clock makes of the dates it is told. */
class ServerClockTest {
  private static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");

  private Instant own = NOON;
  private long nanos;
  private final ServerClock clock =
      new ServerClock(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return own;
            }
          },
          () -> nanos);

  private static String date(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
  }

  private void pass(Duration time) {
    own = own.plus(time);
    nanos += time.toNanos();
  }

  @Test
  void knowsNothingAtFirstAndGoesByThisMachine() {
    assertThat(clock.isKnown()).isFalse();
    assertThat(clock.now()).isEqualTo(NOON);
  }

  @Test
  void followsWhatItIsTold() {
    clock.told(date(NOON.plusSeconds(900)));
    assertThat(clock.isKnown()).isTrue();
    pass(Duration.ofMinutes(10));
    assertThat(clock.now()).isEqualTo(NOON.plusSeconds(1500));
  }

  @Test
  void leavesSmallDifferencesAlone() {
    clock.told(date(NOON.plusSeconds(59)));
    assertThat(clock.now()).isEqualTo(NOON);
    clock.told(null);
    clock.told("yesterday");
    assertThat(clock.now()).isEqualTo(NOON);
  }

  @Test
  void goesBackToThisMachinesTimeWhenTheyAgree() {
    clock.told(date(NOON.plusSeconds(900)));
    assertThat(clock.refused(date(NOON.plusSeconds(10)))).isTrue();
    assertThat(clock.now()).isEqualTo(NOON);
    assertThat(clock.refused(date(NOON.plusSeconds(10)))).isFalse();
  }

  @Test
  void knowledgeLastsAnHourUnlessRenewed() {
    clock.told(date(NOON));
    pass(Duration.ofMinutes(59));
    assertThat(clock.isKnown()).isTrue();
    clock.accepted(date(own));
    pass(Duration.ofMinutes(59));
    assertThat(clock.isKnown()).isTrue();
    pass(Duration.ofMinutes(2));
    assertThat(clock.isKnown()).isFalse();
  }

  @Test
  void aClockThatHasBeenSetIsNotTrusted() {
    clock.told(date(NOON.plusSeconds(900)));
    pass(Duration.ofMinutes(1));
    own = own.plusSeconds(900);
    assertThat(clock.isKnown()).isFalse();
    clock.told(date(own));
    assertThat(clock.now()).isEqualTo(own);
  }

  @Test
  void driftIsFollowedNowAndThen() {
    clock.told(date(NOON));
    assertThat(clock.isCurious()).isFalse();
    pass(Duration.ofSeconds(11));
    assertThat(clock.isCurious()).isTrue();
    clock.accepted(date(own.plusSeconds(120)));
    assertThat(clock.now()).isEqualTo(own.plusSeconds(120));
    assertThat(clock.isCurious()).isFalse();
  }

  /** A server that took the timestamp does not have that time, whoever says so. */
  @Test
  void aDateThatTheServerItselfContradictsCountsForNothing() {
    clock.told(date(NOON));
    clock.accepted(date(NOON.plusSeconds(3600)));
    assertThat(clock.now()).isEqualTo(NOON);
  }

  @Test
  void aServerThatIsSilentIsNotAskedAgainForAsLongAsItWas() {
    assertThat(clock.isOpen()).isTrue();
    clock.silent(Duration.ofSeconds(5).toNanos());
    assertThat(clock.isOpen()).isFalse();
    pass(Duration.ofSeconds(5));
    assertThat(clock.isOpen()).isTrue();
  }
}
