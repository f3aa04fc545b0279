package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AllergyResponse;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Allergies. */
@Path("/allergies")
public class AllergyService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public AllergyService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** A patient's allergies that count. */
  @GET
  @Path("/active")
  @Produces(MediaType.APPLICATION_JSON)
  public AllergyResponse getCurrentAllergies(
      @QueryParam("demographicNo") @Nullable Integer demographicNo) {
    AllergyResponse response = new AllergyResponse();
    response.allergies =
        clinic
            .allergies()
            .where(a -> a.demographicNo != null && a.demographicNo.equals(demographicNo));
    return response;
  }
}
