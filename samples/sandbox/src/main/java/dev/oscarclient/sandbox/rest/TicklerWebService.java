package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import dev.oscarclient.sandbox.rest.to.Tickler;
import dev.oscarclient.sandbox.rest.to.TicklerResponse;
import dev.oscarclient.sandbox.rest.to.TicklerTextSuggestTo1;
import dev.oscarclient.sandbox.rest.to.TicklerTo1;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.SecurityContext;
import org.jspecify.annotations.Nullable;

/** Tasks. */
@Path("/tickler")
@Produces(MediaType.APPLICATION_JSON)
public class TicklerWebService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public TicklerWebService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** The caller's tasks; all of them when {@code limit} is 0. */
  @GET
  @Path("/mine")
  public TicklerResponse getMyTicklers(
      @QueryParam("limit") @DefaultValue("0") int limit, @Context SecurityContext security) {
    return found(assignedTo(providerNo(security)), 0, limit);
  }

  /** Tasks by status, priority, assignee or patient, whichever the body holds. */
  @POST
  @Path("/search")
  @Consumes(MediaType.APPLICATION_JSON)
  public TicklerResponse search(
      JSONObject query,
      @QueryParam("startIndex") @DefaultValue("0") int startIndex,
      @QueryParam("limit") @DefaultValue("0") int limit) {
    String status = query.optionalText("status");
    String priority = query.optionalText("priority");
    String assignee = query.optionalText("assignee");
    String demographicNo = query.optionalText("demographicNo");
    return found(
        clinic
            .ticklers()
            .where(
                t ->
                    fits(status, t.status)
                        && fits(priority, t.priority)
                        && fits(assignee, t.taskAssignedTo)
                        && fits(demographicNo, String.valueOf(t.demographicNo))),
        startIndex,
        limit);
  }

  /** Tasks page by page; {@code page} begins at 1. */
  @GET
  @Path("/ticklers")
  public TicklerResponse getTicklerList(
      @QueryParam("count") Integer count,
      @QueryParam("page") Integer page,
      @QueryParam("status") @Nullable String status,
      @QueryParam("taskAssignedTo") @Nullable String assignee,
      @QueryParam("demographicNo") @Nullable String demographicNo,
      @QueryParam("includeComments") boolean includeComments) {
    List<TicklerTo1> all =
        clinic
            .ticklers()
            .where(
                t ->
                    fits(status, t.status)
                        && fits(assignee, t.taskAssignedTo)
                        && fits(demographicNo, String.valueOf(t.demographicNo)));
    TicklerResponse response = found(all, (page - 1) * count, count);
    if (!includeComments && response.content != null) {
      response.content = response.content.stream().map(TicklerWebService::withoutComments).toList();
    }
    return response;
  }

  private static TicklerTo1 withoutComments(TicklerTo1 tickler) {
    TicklerTo1 result = tickler.clone();
    result.ticklerComments = null;
    return result;
  }

  /** How many of a patient's tasks are overdue: a bare JSON number. */
  @GET
  @Path("/{demographicNo}/count/overdue")
  public int getTicklerOverdueCount(@PathParam("demographicNo") Integer demographicNo) {
    Instant now = Instant.now();
    return clinic
        .ticklers()
        .where(
            t ->
                demographicNo.equals(t.demographicNo)
                    && "A".equals(t.status)
                    && t.serviceDate != null
                    && t.serviceDate.toInstant().isBefore(now))
        .size();
  }

  /** Marks tasks as completed: {@code {"ticklers":[1,2]}}. */
  @POST
  @Path("/complete")
  @Consumes(MediaType.APPLICATION_JSON)
  public GenericRESTResponse completeTicklers(JSONObject body) {
    return setStatus(body, "C", "Completed");
  }

  /** Marks tasks as deleted: {@code {"ticklers":[1,2]}}. */
  @POST
  @Path("/delete")
  @Consumes(MediaType.APPLICATION_JSON)
  public GenericRESTResponse deleteTicklers(JSONObject body) {
    return setStatus(body, "D", "Deleted");
  }

  private GenericRESTResponse setStatus(JSONObject body, String status, String name) {
    if (!(body.get("ticklers") instanceof List<?> numbers)) {
      throw new IllegalArgumentException("ticklers must be a list");
    }
    for (Object number : numbers) {
      TicklerTo1 stored = number instanceof Integer id ? clinic.ticklers().get(id) : null;
      if (stored == null) {
        return new GenericRESTResponse(false, "Tickler not found");
      }
      TicklerTo1 changed = stored.clone();
      changed.status = status;
      changed.statusName = name;
      clinic.ticklers().put((Integer) number, changed);
    }
    return new GenericRESTResponse(true, null);
  }

  /** Adds a task. Without a message it is refused, with 200 and {@code success} false. */
  @POST
  @Path("/add")
  @Consumes(MediaType.APPLICATION_JSON)
  public GenericRESTResponse addTickler(Tickler wanted) {
    if (wanted.message == null || wanted.message.isBlank()) {
      return new GenericRESTResponse(false, "A tickler needs a message");
    }
    TicklerTo1 added = new TicklerTo1();
    added.id = clinic.ticklers().nextNumber();
    added.demographicNo = wanted.demographicNo;
    added.programId = wanted.programId;
    added.message = wanted.message;
    added.status = Objects.requireNonNullElse(wanted.status, "A");
    added.priority = Objects.requireNonNullElse(wanted.priority, "Normal");
    added.serviceDate = wanted.serviceDate;
    added.creator = wanted.creator;
    added.taskAssignedTo = wanted.taskAssignedTo;
    added.updateDate = Date.from(Instant.now());
    clinic.ticklers().put(added.id, added);
    return new GenericRESTResponse(true, null);
  }

  /** Changes a task: id, status and assignee must be in the body. */
  @POST
  @Path("/update")
  @Consumes(MediaType.APPLICATION_JSON)
  public GenericRESTResponse updateTickler(JSONObject body) {
    int id = Integer.parseInt(body.text("id"));
    TicklerTo1 stored = clinic.ticklers().get(id);
    if (stored == null) {
      return new GenericRESTResponse(false, "Tickler not found");
    }
    TicklerTo1 changed = stored.clone();
    changed.status = body.text("status").substring(0, 1);
    changed.taskAssignedTo = body.text("taskAssignedTo");
    clinic.ticklers().put(id, changed);
    return new GenericRESTResponse(true, null);
  }

  /** Texts suggested for tasks. */
  @GET
  @Path("/textSuggestions")
  public AbstractSearchResponse<TicklerTextSuggestTo1> getTextSuggestions() {
    TicklerTextSuggestTo1 suggestion = new TicklerTextSuggestTo1();
    suggestion.id = 1;
    suggestion.creator = "100";
    suggestion.suggestedText = "Call patient";
    suggestion.active = true;
    return new AbstractSearchResponse<>(List.of(suggestion));
  }

  private List<TicklerTo1> assignedTo(String providerNo) {
    return clinic.ticklers().where(t -> providerNo.equals(t.taskAssignedTo));
  }

  private static boolean fits(@Nullable String wanted, @Nullable String actual) {
    return wanted == null || wanted.isEmpty() || wanted.equals(actual);
  }

  private static TicklerResponse found(List<TicklerTo1> all, int startIndex, int limit) {
    TicklerResponse response = new TicklerResponse();
    response.offset = startIndex;
    response.limit = limit;
    response.total = all.size();
    response.timestamp = Date.from(Instant.now());
    response.content =
        all.stream().skip(startIndex).limit(limit == 0 ? all.size() : limit).toList();
    return response;
  }
}
