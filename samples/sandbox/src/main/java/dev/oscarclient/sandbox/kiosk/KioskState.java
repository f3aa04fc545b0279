package dev.oscarclient.sandbox.kiosk;

/** What a kiosk is doing, as the description knows it. */
public enum KioskState {
  ONLINE,
  OFFLINE
}
