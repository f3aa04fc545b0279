package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;

/** Whether a client is let in. */
@Path("/status/")
public class StatusService extends OscarService {

  /** Answers with the provider number of the caller. */
  @GET
  @Path("/checkIfAuthed")
  @Produces(MediaType.APPLICATION_JSON)
  public GenericRESTResponse checkIfAuthed(@Context SecurityContext security) {
    return new GenericRESTResponse(true, providerNo(security));
  }
}
