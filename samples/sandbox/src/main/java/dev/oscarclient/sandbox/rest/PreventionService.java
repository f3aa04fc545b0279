package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.PreventionResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Immunizations and screenings. */
@Path("/preventions")
public class PreventionService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public PreventionService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** A patient's preventions that count. */
  @GET
  @Path("/active")
  @Produces(MediaType.APPLICATION_JSON)
  public PreventionResponse getCurrentPreventions(
      @QueryParam("demographicNo") @Nullable Integer demographicNo) {
    PreventionResponse response = new PreventionResponse();
    response.preventions =
        clinic
            .preventions()
            .where(p -> p.demographicId != null && p.demographicId.equals(demographicNo));
    return response;
  }

  /** A patient's immunizations. */
  @GET
  @Path("/immunizations/{demographicNo}")
  @Produces(MediaType.APPLICATION_JSON)
  public PreventionResponse getImmunizations(@PathParam("demographicNo") Integer demographicNo) {
    return getCurrentPreventions(demographicNo);
  }
}
