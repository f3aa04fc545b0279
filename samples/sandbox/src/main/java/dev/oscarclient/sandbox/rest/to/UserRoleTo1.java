package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A role of a user. */
@XmlRootElement(name = "userRole")
public class UserRoleTo1 {
  public @Nullable Integer roleId;
  public @Nullable String roleName;
}
