package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import java.security.Principal;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;

/**
 * What OSCAR's REST services have in common: XML is the default, so that an operation that says
 * nothing of its media types speaks XML only.
 */
@Produces(MediaType.APPLICATION_XML)
@Consumes(MediaType.APPLICATION_XML)
abstract class OscarService {

  /** The provider on whose behalf the call comes. */
  static String providerNo(SecurityContext security) {
    Principal user = security.getUserPrincipal();
    return user == null ? SyntheticClinic.LOGGED_IN_PROVIDER : user.getName();
  }
}
