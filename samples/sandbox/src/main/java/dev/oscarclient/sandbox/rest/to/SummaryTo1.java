package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A section of a patient's summary. */
@XmlRootElement(name = "summary")
public class SummaryTo1 {
  public @Nullable Integer id;
  public @Nullable String displayName;
  public @Nullable String summaryCode;
  public @Nullable String displaySize;
  public @Nullable List<SummaryItemTo1> summaryItem;
}
