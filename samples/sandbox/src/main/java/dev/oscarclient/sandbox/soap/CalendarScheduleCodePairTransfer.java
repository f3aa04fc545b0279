package dev.oscarclient.sandbox.soap;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What a slot of a day is kept for. */
public final class CalendarScheduleCodePairTransfer {
  public @Nullable Date date;
  public @Nullable Character scheduleCode;
}
