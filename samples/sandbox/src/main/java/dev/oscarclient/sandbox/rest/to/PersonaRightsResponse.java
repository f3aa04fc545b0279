package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Roles and privileges of the user. */
@XmlRootElement
public class PersonaRightsResponse {
  public @Nullable List<UserRoleTo1> roles;
  public @Nullable List<UserPrivilegeTo1> privileges;
}
