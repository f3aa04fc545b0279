package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A privilege of a user. */
@XmlRootElement(name = "userRole")
public class UserPrivilegeTo1 {
  public @Nullable String objectName;
  public @Nullable String privilege;
}
