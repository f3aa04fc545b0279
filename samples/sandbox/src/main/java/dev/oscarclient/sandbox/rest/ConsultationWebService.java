package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.ConsultationAttachmentTo1;
import dev.oscarclient.sandbox.rest.to.ConsultationRequestSearchResult;
import dev.oscarclient.sandbox.rest.to.ConsultationRequestTo1;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Referrals to specialists. */
@Path("/consults")
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationWebService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public ConsultationWebService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** Referrals by patient; {@code startIndex} and {@code numToReturn} must be numbers. */
  @POST
  @Path("/searchRequests")
  @Consumes(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<ConsultationRequestSearchResult> searchRequests(JSONObject query) {
    if (!(query.get("startIndex") instanceof Integer start)
        || !(query.get("numToReturn") instanceof Integer limit)) {
      throw new IllegalArgumentException("startIndex and numToReturn must be numbers");
    }
    List<ConsultationRequestSearchResult> found =
        clinic
            .consultations()
            .where(
                c ->
                    query.get("demographicNo") == null
                        || query.get("demographicNo").equals(c.demographicId))
            .stream()
            .map(Transfers::searchResult)
            .toList();
    return Page.of(found, start, limit);
  }

  /** A referral; without a number an empty one for the patient, to be filled in. */
  @GET
  @Path("/getRequest")
  public ConsultationRequestTo1 getRequest(
      @QueryParam("requestId") @Nullable Integer requestId,
      @QueryParam("demographicId") @Nullable Integer demographicId) {
    ConsultationRequestTo1 found = clinic.consultations().get(requestId);
    if (found == null) {
      found = new ConsultationRequestTo1();
      found.demographicId = demographicId;
    }
    return found;
  }

  /** What is attached to a referral, or could be. */
  @GET
  @Path("/getRequestAttachments")
  public List<ConsultationAttachmentTo1> getRequestAttachments(
      @QueryParam("requestId") @Nullable Integer requestId,
      @QueryParam("demographicId") @Nullable Integer demographicId,
      @QueryParam("attached") @DefaultValue("false") boolean attached) {
    ConsultationRequestTo1 found = clinic.consultations().get(requestId);
    return found == null || found.attachments == null ? List.of() : found.attachments;
  }

  /** Saves a referral, and answers with it. */
  @POST
  @Path("/saveRequest")
  @Consumes(MediaType.APPLICATION_JSON)
  public ConsultationRequestTo1 saveRequest(ConsultationRequestTo1 request) {
    if (request.id == null) {
      request.id = clinic.consultations().nextNumber();
    }
    clinic.consultations().put(request.id, request);
    return request;
  }

  /** Sends a referral electronically, which never works here. */
  @GET
  @Path("/eSendRequest")
  public GenericRESTResponse eSendRequest(@QueryParam("requestId") Integer requestId) {
    return new GenericRESTResponse(false, "No service to send to");
  }
}
