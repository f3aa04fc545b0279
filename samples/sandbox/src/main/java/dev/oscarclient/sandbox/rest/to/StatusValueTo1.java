package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** One value of a pick list. */
@XmlRootElement
public class StatusValueTo1 {
  public @Nullable String value;
}
