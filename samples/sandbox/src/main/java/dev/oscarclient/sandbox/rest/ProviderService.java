package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import dev.oscarclient.sandbox.rest.to.OscarSearchResponse;
import dev.oscarclient.sandbox.rest.to.PatientListApptBean;
import dev.oscarclient.sandbox.rest.to.ProviderSettings;
import dev.oscarclient.sandbox.rest.to.ProviderTo1;
import dev.oscarclient.sandbox.rest.to.ProviderTransfer;
import java.util.List;
import java.util.Locale;
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

/** Who works at the clinic. */
@Path("/providerService/")
public class ProviderService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public ProviderService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** All providers, in XML only. */
  @GET
  @Path("/providers")
  public OscarSearchResponse<ProviderTransfer> getProviders() {
    OscarSearchResponse<ProviderTransfer> response = new OscarSearchResponse<>();
    response.content = clinic.providers().stream().map(Transfers::of).toList();
    response.total = clinic.providers().size();
    return response;
  }

  /** All providers, in JSON. */
  @GET
  @Path("/providers_json")
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<ProviderTo1> getProvidersAsJSON() {
    return new AbstractSearchResponse<>(clinic.providers());
  }

  /** A bad request: 400. */
  @GET
  @Path("/providers/bad")
  public Response getBadRequest() {
    return Response.status(Response.Status.BAD_REQUEST).build();
  }

  /** One provider; an unknown number is an error. */
  @GET
  @Path("/provider/{id}")
  @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
  public ProviderTransfer getProvider(@PathParam("id") String providerNo) {
    return Transfers.of(clinic.provider(providerNo));
  }

  /** The caller. Free-form JSON written as text, so the description does not know its type. */
  @GET
  @Path("/provider/me")
  @Produces(MediaType.APPLICATION_JSON)
  public String getLoggedInProvider(@Context SecurityContext security) {
    ProviderTo1 me = clinic.provider(providerNo(security));
    return "{\"providerNo\":\"%s\",\"lastName\":\"%s\",\"firstName\":\"%s\",\"dob\":null}"
        .formatted(me.providerNo, me.lastName, me.firstName);
  }

  /** Finds providers by the beginning of a name. {@code total} is the size of the page here. */
  @POST
  @Path("/providers/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<ProviderTo1> search(
      JSONObject query,
      @QueryParam("startIndex") @Nullable Integer startIndex,
      @QueryParam("itemsToReturn") @Nullable Integer itemsToReturn) {
    boolean active = Boolean.parseBoolean(query.text("active"));
    String term = query.get("searchTerm") == null ? "" : query.text("searchTerm");
    List<ProviderTo1> found =
        clinic.providers().stream()
            .filter(p -> p.enabled == active)
            .filter(p -> startsWith(p.lastName, term) || startsWith(p.firstName, term))
            .toList();
    AbstractSearchResponse<ProviderTo1> page = Page.of(found, startIndex, itemsToReturn);
    page.total = page.content == null ? 0 : page.content.size();
    return page;
  }

  private static boolean startsWith(@Nullable String name, String term) {
    return name != null && name.toLowerCase(Locale.ROOT).startsWith(term.toLowerCase(Locale.ROOT));
  }

  /** The patients seen last. */
  @GET
  @Path("/getRecentDemographicsViewed")
  @Produces(MediaType.APPLICATION_JSON)
  public PatientListApptBean getRecentDemographicsViewed(
      @QueryParam("startIndex") @Nullable Integer startIndex,
      @QueryParam("itemsToReturn") @Nullable Integer itemsToReturn) {
    PatientListApptBean list = new PatientListApptBean();
    list.patients =
        Page.of(
                clinic.demographics().all().stream().map(Transfers::listItem).toList(),
                startIndex,
                itemsToReturn)
            .content;
    return list;
  }

  /** The teams, by name. */
  @GET
  @Path("/getActiveTeams")
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<String> getActiveTeams() {
    return new AbstractSearchResponse<>(List.of("Sample team"));
  }

  /** The caller's preferences: a list that holds one. */
  @GET
  @Path("/settings/get")
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<ProviderSettings> getProviderSettings(
      @Context SecurityContext security) {
    ProviderSettings settings = clinic.settings().get(providerNo(security));
    return new AbstractSearchResponse<>(settings == null ? List.of() : List.of(settings));
  }

  /** Replaces a provider's preferences. */
  @POST
  @Path("/settings/{providerNo}/save")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public GenericRESTResponse saveProviderSettings(
      ProviderSettings settings, @PathParam("providerNo") String providerNo) {
    clinic.settings().put(providerNo, settings);
    return new GenericRESTResponse(true, null);
  }

  /** A number for a new provider, in the message. */
  @GET
  @Path("/suggestProviderNo")
  @Produces(MediaType.APPLICATION_JSON)
  public GenericRESTResponse suggestProviderNo() {
    return new GenericRESTResponse(true, "103");
  }
}
