package dev.oscarclient.sandbox.kiosk;

import javax.xml.bind.annotation.XmlAttribute;
import javax.xml.bind.annotation.XmlSeeAlso;
import org.jspecify.annotations.Nullable;

/** A part of a terminal; what comes is mostly a {@link KioskScreen}, and says so. */
@XmlSeeAlso(KioskScreen.class)
public class KioskPart {
  @XmlAttribute public @Nullable String serial;
  public @Nullable String label;
}
