package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A comment on a task. */
@XmlRootElement(name = "ticklerComment")
public class TicklerCommentTo1 {
  public @Nullable String message;
  public @Nullable String providerNo;
  public @Nullable Date updateDate;
  public @Nullable String providerName;
}
