package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A result waiting in a provider's inbox. */
@XmlRootElement(name = "inbox")
public class InboxTo1 {
  public @Nullable Integer id;
  public @Nullable Integer demographicNo;
  public @Nullable String demographicName;
  public @Nullable String discipline;
  public @Nullable String source;
  public @Nullable String dateReceived;
  public @Nullable String status;
  public @Nullable String priority;
  public @Nullable String hin;
}
