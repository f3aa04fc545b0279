package dev.oscarclient.runtime.codec;

/** A date, time, or both, in whichever form the server sent it. */
public final class OscarDateTime {
  private OscarDateTime() {}
}
