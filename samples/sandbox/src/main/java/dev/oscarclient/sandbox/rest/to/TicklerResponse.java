package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Tasks found. */
@XmlRootElement
public class TicklerResponse {
  public int offset;
  public int limit;
  public int total;
  public @Nullable Date timestamp;

  @XmlElement(name = "tickler")
  public @Nullable List<TicklerTo1> content;

  public @Nullable String query;
}
