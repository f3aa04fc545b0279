package dev.oscarclient.sandbox.kiosk;

/** A place in the queue. An interface, so no schema can hold it: only its name is published. */
public interface KioskTicket {

  /** The number called out. */
  int getNumber();

  /** Where to go. */
  String getRoom();
}
