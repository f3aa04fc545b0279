package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import dev.oscarclient.sandbox.rest.to.PatientListConfigTo1;
import dev.oscarclient.sandbox.rest.to.PersonaRightsResponse;
import dev.oscarclient.sandbox.rest.to.UserPrivilegeTo1;
import dev.oscarclient.sandbox.rest.to.UserRoleTo1;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The caller's rights and preferences. */
@Path("/persona")
public class PersonaService extends OscarService {

  /** Roles and privileges. */
  @GET
  @Path("/rights")
  @Produces(MediaType.APPLICATION_JSON)
  public PersonaRightsResponse getMyRights() {
    UserRoleTo1 role = new UserRoleTo1();
    role.roleId = 1;
    role.roleName = "doctor";
    UserPrivilegeTo1 privilege = new UserPrivilegeTo1();
    privilege.objectName = "_demographic";
    privilege.privilege = "x";
    PersonaRightsResponse response = new PersonaRightsResponse();
    response.roles = List.of(role);
    response.privileges = List.of(privilege);
    return response;
  }

  /** Whether the caller may do something: {@code success} is the answer itself here. */
  @GET
  @Path("/hasRight")
  @Produces(MediaType.APPLICATION_JSON)
  public GenericRESTResponse hasRight(
      @QueryParam("objectName") @Nullable String objectName,
      @QueryParam("privilege") @Nullable String privilege,
      @QueryParam("demographicNo") @Nullable String demographicNo) {
    return new GenericRESTResponse("_demographic".equals(objectName), null);
  }

  /** The same for several at once: booleans in the order of the items asked for. */
  @POST
  @Path("/hasRights")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<Boolean> hasRights(JSONObject query) {
    if (!(query.get("items") instanceof List<?> items)) {
      throw new IllegalArgumentException("items must be a list");
    }
    return new AbstractSearchResponse<>(items.stream().map(item -> true).toList());
  }

  /** How the caller's patient list looks. */
  @GET
  @Path("/patientList/config")
  @Produces(MediaType.APPLICATION_JSON)
  public PatientListConfigTo1 getMyPatientListConfig() {
    PatientListConfigTo1 config = new PatientListConfigTo1();
    config.numberOfApptstoShow = 5;
    config.showReason = true;
    return config;
  }

  /** Sets that; answers with what was sent. */
  @POST
  @Path("/patientList/config")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public PatientListConfigTo1 saveMyPatientListConfig(PatientListConfigTo1 config) {
    return config;
  }

  /** Chooses a program. A GET that writes, and answers in XML only. */
  @GET
  @Path("/setDefaultProgramInDomain")
  public GenericRESTResponse setDefaultProgram(@QueryParam("programId") Integer programId) {
    return new GenericRESTResponse(true, null);
  }
}
