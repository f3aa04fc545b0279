package dev.oscarclient.sandbox.kiosk;

/** A part that shows something. */
public class KioskScreen extends KioskPart {
  public int width;
  public int height;
}
