package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Kinds of jobs. */
@XmlRootElement
public class OscarJobTypeResponse {
  public @Nullable List<OscarJobTypeTo1> types;
}
