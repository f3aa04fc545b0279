package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A medical issue. */
@XmlRootElement(name = "issue")
public class IssueTo1 {
  public @Nullable Long id;
  public @Nullable String code;
  public @Nullable String description;
  public @Nullable String role;
  public @Nullable Date update_date;
  public @Nullable String priority;
  public @Nullable String type;
  public @Nullable Integer sortOrderId;
  public boolean issueChange;
}
