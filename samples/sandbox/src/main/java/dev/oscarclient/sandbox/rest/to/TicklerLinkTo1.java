package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A link from a task to a document or lab. */
@XmlRootElement(name = "ticklerLink")
public class TicklerLinkTo1 {
  public @Nullable Integer id;
  public @Nullable String tableName;
  public @Nullable Long tableId;
  public @Nullable Integer ticklerNo;
}
