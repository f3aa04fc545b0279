package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.InboxResponse;
import dev.oscarclient.sandbox.rest.to.InboxTo1;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Results that wait for the caller. */
@Path("/inbox")
public class InboxService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public InboxService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** The caller's results, 20 when {@code limit} is 0. */
  @GET
  @Path("/mine")
  @Produces(MediaType.APPLICATION_JSON)
  public InboxResponse getMyUnacknowlegedReports(
      @QueryParam("limit") @DefaultValue("0") int limit) {
    List<InboxTo1> all = clinic.inbox().all();
    InboxResponse response = new InboxResponse();
    response.content = all.stream().limit(limit == 0 ? 20 : limit).toList();
    response.limit = limit;
    response.total = all.size();
    response.timestamp = Date.from(Instant.now());
    return response;
  }

  /** How many there are: a bare number, but sent as XML. */
  @GET
  @Path("/mine/count")
  public int getMyUnacknowlegedReportsCount() {
    return clinic.inbox().all().size();
  }
}
