package com.example.bookingapp;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A part of a provider's day.
 *
 * @param providerNo OSCAR's number of the provider
 * @param date the day
 * @param start where it begins, on the clinic's clock
 * @param length how long it is, in whole minutes; it ends on the same day
 */
public record Slot(String providerNo, LocalDate date, LocalTime start, Duration length) {

  /** Checks that a calendar can hold it. */
  public Slot {
    if (length.toMinutes() < 1 || !length.equals(Duration.ofMinutes(length.toMinutes()))) {
      throw new IllegalArgumentException("An appointment takes one or more whole minutes.");
    }
    if (date.atTime(start).plus(length).isAfter(date.plusDays(1).atStartOfDay())) {
      throw new IllegalArgumentException("An appointment ends on the day it begins.");
    }
  }

  boolean overlaps(Slot other) {
    return providerNo.equals(other.providerNo)
        && begins().isBefore(other.ends())
        && other.begins().isBefore(ends());
  }

  private LocalDateTime begins() {
    return date.atTime(start);
  }

  private LocalDateTime ends() {
    return begins().plus(length);
  }
}
