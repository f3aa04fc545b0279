package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.DrugResponse;
import dev.oscarclient.sandbox.rest.to.DrugSearchResponse;
import dev.oscarclient.sandbox.rest.to.DrugTo1;
import dev.oscarclient.sandbox.rest.to.FavoriteResponse;
import dev.oscarclient.sandbox.rest.to.FavoriteTo1;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.PrescriptionResponse;
import dev.oscarclient.sandbox.rest.to.PrescriptionTo1;
import dev.oscarclient.sandbox.rest.to.PrintRxTo1;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** Prescriptions. */
@Path("/rx")
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
public class RxWebService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public RxWebService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** A patient's drugs. */
  @GET
  @Path("/drugs")
  @Produces(MediaType.APPLICATION_JSON)
  public DrugSearchResponse drugs(@QueryParam("demographicNo") int demographicNo) {
    return found(demographicNo, drug -> true);
  }

  /** The same narrowed by status, with no slash before it: {@code /rx/drugscurrent}. */
  @GET
  @Path("/drugs{status}")
  @Produces(MediaType.APPLICATION_JSON)
  public DrugSearchResponse drugs(
      @QueryParam("demographicNo") int demographicNo, @PathParam("status") String status) {
    return drugs(status, demographicNo);
  }

  /** The same with everything in the path. */
  @GET
  @Path("/drugs/{status}/{demographicNo}")
  @Produces(MediaType.APPLICATION_JSON)
  public DrugSearchResponse drugs(
      @PathParam("status") String status, @PathParam("demographicNo") int demographicNo) {
    return switch (status) {
      case "current" -> found(demographicNo, drug -> !Boolean.TRUE.equals(drug.archived));
      case "archived" -> found(demographicNo, drug -> Boolean.TRUE.equals(drug.archived));
      default -> throw new IllegalArgumentException("unknown status");
    };
  }

  /** A patient's drugs of long term. A literal path beside the template above. */
  @GET
  @Path("/drugs/longterm/{demographicNo}")
  @Produces(MediaType.APPLICATION_JSON)
  public DrugSearchResponse getLongtermDrugs(@PathParam("demographicNo") int demographicNo) {
    return found(demographicNo, drug -> Boolean.TRUE.equals(drug.longTerm));
  }

  /** The statuses there are: a bare JSON array of texts. */
  @GET
  @Path("/rxStatus")
  @Produces(MediaType.APPLICATION_JSON)
  public List<String> getDocumentCategories() {
    return List.of("ALL", "CURRENT", "ARCHIVED", "LONGTERM");
  }

  /** Adds a drug. Of another patient it is refused, with 200 and {@code success} false. */
  @POST
  @Path("/new")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public DrugResponse addDrug(DrugTo1 drug, @QueryParam("demographicNo") int demographicNo) {
    if (drug.demographicNo != null && drug.demographicNo != demographicNo) {
      return failure("The drug is another patient's");
    }
    drug.drugId = clinic.drugs().nextNumber();
    drug.demographicNo = demographicNo;
    clinic.drugs().put(drug.drugId, drug);
    return success(drug);
  }

  /** Replaces a drug. */
  @POST
  @Path("/update")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public DrugResponse updateDrug(DrugTo1 drug, @QueryParam("demographicNo") int demographicNo) {
    if (drug.drugId == null || clinic.drugs().get(drug.drugId) == null) {
      return failure("No such drug");
    }
    drug.demographicNo = demographicNo;
    clinic.drugs().put(drug.drugId, drug);
    return success(drug);
  }

  /** Ends a drug. */
  @POST
  @Path("/discontinue")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public GenericRESTResponse discontinueDrug(
      @QueryParam("drugId") int drugId,
      @QueryParam("reason") @Nullable String reason,
      @QueryParam("demographicNo") int demographicNo) {
    DrugTo1 stored = clinic.drugs().get(drugId);
    if (stored == null || stored.demographicNo == null || stored.demographicNo != demographicNo) {
      return new GenericRESTResponse(false, "No such drug");
    }
    DrugTo1 ended = stored.clone();
    ended.archived = true;
    ended.archivedReason = reason;
    ended.archivedDate = Date.from(Instant.now());
    clinic.drugs().put(drugId, ended);
    return new GenericRESTResponse(true, null);
  }

  /** Prescribes several drugs at once: the body is a list. */
  @POST
  @Path("/prescribe")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public PrescriptionResponse prescribe(
      List<DrugTo1> drugs, @QueryParam("demographicNo") int demographicNo) {
    PrescriptionResponse response = new PrescriptionResponse();
    List<DrugTo1> stored = new ArrayList<>();
    for (DrugTo1 drug : drugs) {
      stored.add(drug.drugId == null ? addDrug(drug, demographicNo).drug : drug);
    }
    PrescriptionTo1 prescription = new PrescriptionTo1();
    prescription.scriptId = 1;
    prescription.demographicNo = demographicNo;
    prescription.datePrescribed = Date.from(Instant.now());
    prescription.textView = stored.size() + " drugs";
    response.success = true;
    response.drugs = stored;
    response.prescription = prescription;
    return response;
  }

  /** The caller's favourites. */
  @GET
  @Path("/favorites")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public FavoriteResponse favourites() {
    FavoriteResponse response = new FavoriteResponse();
    response.success = true;
    response.drugs = clinic.favorites().all();
    return response;
  }

  /** Adds a favourite. */
  @POST
  @Path("/favorites")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public GenericRESTResponse addFavorite(FavoriteTo1 favorite, @Context SecurityContext security) {
    favorite.favoriteId = clinic.favorites().nextNumber();
    favorite.id = favorite.favoriteId;
    favorite.providerNo = Integer.valueOf(providerNo(security));
    clinic.favorites().put(favorite.favoriteId, favorite);
    return new GenericRESTResponse(true, null);
  }

  /** A printed prescription: PDF. */
  @POST
  @Path("/{demographicNo}/print/{rxNo}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces("application/pdf")
  public Response print(
      @PathParam("demographicNo") int demographicNo,
      @PathParam("rxNo") int rxNo,
      PrintRxTo1 options) {
    return Response.ok(SampleFiles.pdf()).build();
  }

  /** A prescription's watermark: PNG. */
  @GET
  @Path("/{demographicNo}/watermark/{rxNo}")
  @Produces("image/png")
  public Response watermark(
      @PathParam("demographicNo") int demographicNo, @PathParam("rxNo") int rxNo) {
    return Response.ok(SampleFiles.png()).build();
  }

  private DrugSearchResponse found(int demographicNo, Predicate<DrugTo1> fits) {
    DrugSearchResponse response = new DrugSearchResponse();
    response.content =
        clinic
            .drugs()
            .where(
                drug ->
                    drug.demographicNo != null
                        && drug.demographicNo == demographicNo
                        && fits.test(drug));
    response.total = response.content.size();
    response.timestamp = Date.from(Instant.now());
    return response;
  }

  private static DrugResponse success(DrugTo1 drug) {
    DrugResponse response = new DrugResponse();
    response.success = true;
    response.drug = drug;
    return response;
  }

  private static DrugResponse failure(String message) {
    DrugResponse response = new DrugResponse();
    response.message = message;
    return response;
  }
}
