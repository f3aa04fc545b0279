package com.example.bookingapp;

/** Somebody else has booked the same time. Nothing of this booking is left in the schedule. */
public final class SlotTakenException extends Exception {
  private static final long serialVersionUID = 1;

  SlotTakenException(Slot slot) {
    super(slot.date() + " " + slot.start() + " has just been taken.");
  }
}
