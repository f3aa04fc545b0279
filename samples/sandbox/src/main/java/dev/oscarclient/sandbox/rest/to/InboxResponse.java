package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Inbox items found. */
@XmlRootElement
public class InboxResponse {
  public int offset;
  public int limit;
  public int total;
  public @Nullable Date timestamp;

  @XmlElement(name = "inbox")
  public @Nullable List<InboxTo1> content;

  public @Nullable String query;
}
