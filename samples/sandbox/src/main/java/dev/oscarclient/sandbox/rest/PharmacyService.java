package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.OscarSearchResponse;
import dev.oscarclient.sandbox.rest.to.PharmacyInfoTo1;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Pharmacies: XML in, XML out. */
@Path("/pharmacies/")
public class PharmacyService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public PharmacyService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** All pharmacies; total, limit and offset are not filled. */
  @GET
  public OscarSearchResponse<PharmacyInfoTo1> getPharmacies(
      @QueryParam("offset") @Nullable Integer offset,
      @QueryParam("limit") @Nullable Integer limit) {
    OscarSearchResponse<PharmacyInfoTo1> response = new OscarSearchResponse<>();
    response.content = clinic.pharmacies().all();
    return response;
  }

  /** One pharmacy; null, which is 204, if there is none of that number. */
  @GET
  @Path("/{pharmacyId}")
  public @Nullable PharmacyInfoTo1 getPharmacy(@PathParam("pharmacyId") Integer id) {
    return clinic.pharmacies().get(id);
  }

  /** Adds a pharmacy. */
  @POST
  public PharmacyInfoTo1 addPharmacy(PharmacyInfoTo1 pharmacy) {
    pharmacy.id = clinic.pharmacies().nextNumber();
    clinic.pharmacies().put(pharmacy.id, pharmacy);
    return pharmacy;
  }

  /** Replaces a pharmacy; without a number it is added. */
  @PUT
  public PharmacyInfoTo1 updatePharmacy(PharmacyInfoTo1 pharmacy) {
    if (pharmacy.id == null) {
      return addPharmacy(pharmacy);
    }
    clinic.pharmacies().put(pharmacy.id, pharmacy);
    return pharmacy;
  }

  /** Removes a pharmacy and answers with it. */
  @DELETE
  @Path("/{pharmacyId}")
  public @Nullable PharmacyInfoTo1 removePharmacy(@PathParam("pharmacyId") Integer id) {
    return clinic.pharmacies().remove(id);
  }
}
