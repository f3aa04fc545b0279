package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A status an appointment can have. */
@XmlRootElement
public class AppointmentStatusTo1 {
  public @Nullable Integer id;
  public @Nullable String status;
  public @Nullable String description;
  public @Nullable String color;
  public @Nullable String icon;
  public int active;
  public int editable;
  public @Nullable String shortLetters;
  public @Nullable String shortLetterColour;
}
