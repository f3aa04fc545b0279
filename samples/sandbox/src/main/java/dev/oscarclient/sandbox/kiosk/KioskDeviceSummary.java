package dev.oscarclient.sandbox.kiosk;

import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** A terminal in short. Its schema type differs from {@code kioskDevice} in case only. */
@XmlType(name = "kioskdevice")
@XmlRootElement
public class KioskDeviceSummary {
  public @Nullable Integer id;
  public @Nullable String label;
}
