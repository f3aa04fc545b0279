package dev.oscarclient.sandbox.kiosk;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A page of devices. */
@XmlRootElement
public class KioskPageResponse {
  public @Nullable List<KioskDevice> content;
  public @Nullable Integer offset;
  public @Nullable Integer limit;
  public @Nullable Integer total;
}
