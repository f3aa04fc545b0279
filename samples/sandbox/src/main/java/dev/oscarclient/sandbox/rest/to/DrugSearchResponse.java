package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Drugs found. */
@XmlRootElement
public class DrugSearchResponse {
  public int offset;
  public int limit;
  public int total;
  public @Nullable Date timestamp;

  @XmlElement(name = "drug")
  public @Nullable List<DrugTo1> content;

  public @Nullable String query;
}
