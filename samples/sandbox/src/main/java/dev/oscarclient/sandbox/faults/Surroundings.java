package dev.oscarclient.sandbox.faults;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is between a client and this OSCAR, and what is wrong with it.
 *
 * @param faults switched on
 * @param tls the certificate of TLS in front; {@code null} for plain HTTP
 * @param seenAs scheme, host and port at which OSCAR believes to be called, as it does behind a
 *     proxy; {@code null} if it sees what the client called
 * @param clockOffset how much the server's clock is ahead of the right time
 */
public record Surroundings(
    Set<Fault> faults, @Nullable Certificate tls, @Nullable URI seenAs, Duration clockOffset) {

  /** Nothing in between and nothing wrong. */
  public static final Surroundings NONE = new Surroundings(Set.of(), null, null, Duration.ZERO);

  /**
   * Copies the faults.
   *
   * @throws IllegalArgumentException if {@code seenAs} is more or less than scheme, host and port
   */
  public Surroundings {
    faults = Set.copyOf(faults);
    if (seenAs != null && (seenAs.getHost() == null || !seenAs.getRawPath().isEmpty())) {
      throw new IllegalArgumentException("must be like http://inner.example:8080: " + seenAs);
    }
    if (faults.contains(Fault.OLD_TLS) && tls == null) {
      throw new IllegalArgumentException("an old TLS needs a certificate");
    }
  }

  /** Tells whether a fault is switched on. */
  public boolean has(Fault fault) {
    return faults.contains(fault);
  }

  /** The same with one fault more. */
  public Surroundings with(Fault fault) {
    EnumSet<Fault> more = EnumSet.of(fault);
    more.addAll(faults);
    return new Surroundings(more, tls, seenAs, clockOffset);
  }

  /** The same with TLS in front. */
  public Surroundings withTls(Certificate certificate) {
    return new Surroundings(faults, certificate, seenAs, clockOffset);
  }

  /** The same, called at this scheme, host and port as far as OSCAR can see. */
  public Surroundings withSeenAs(URI origin) {
    return new Surroundings(faults, tls, origin, clockOffset);
  }

  /** The same with a clock that is ahead, or behind if negative. */
  public Surroundings withClockOffset(Duration offset) {
    return new Surroundings(faults, tls, seenAs, offset);
  }
}
