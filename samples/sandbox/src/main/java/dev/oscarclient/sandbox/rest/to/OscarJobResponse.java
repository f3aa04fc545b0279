package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Jobs. */
@XmlRootElement
public class OscarJobResponse {
  public @Nullable List<OscarJobTo1> jobs;
}
