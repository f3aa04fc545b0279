package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.MenuItemTo1;
import dev.oscarclient.sandbox.rest.to.SummaryItemTo1;
import dev.oscarclient.sandbox.rest.to.SummaryTo1;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What a chart's pages show. */
@Path("/recordUX/")
@Produces(MediaType.APPLICATION_JSON)
public class RecordUxService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public RecordUxService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** The menu of a chart: a bare JSON array. */
  @GET
  @Path("/{demographicNo}/recordMenu")
  public List<MenuItemTo1> getRecordMenu(@PathParam("demographicNo") Integer demographicNo) {
    MenuItemTo1 item = new MenuItemTo1();
    item.id = 0;
    item.label = "Details";
    item.url = "record/" + demographicNo + "/details";
    return List.of(item);
  }

  /** Sections of a chart's summary, for the left or the right side. */
  @GET
  @Path("/{demographicNo}/summary/{summaryName}")
  public List<SummaryTo1> getSummary(
      @PathParam("demographicNo") Integer demographicNo,
      @PathParam("summaryName") String summaryName) {
    return List.of(getFullSummary(demographicNo, "allergies"));
  }

  /** One section in full; 404 if there is no such section. */
  @GET
  @Path("/{demographicNo}/fullSummary/{summaryCode}")
  public SummaryTo1 getFullSummary(
      @PathParam("demographicNo") Integer demographicNo,
      @PathParam("summaryCode") String summaryCode) {
    if (!summaryCode.equals("allergies")) {
      throw new NotFoundException();
    }
    SummaryTo1 summary = new SummaryTo1();
    summary.id = 1;
    summary.displayName = "Allergies";
    summary.summaryCode = summaryCode;
    summary.displaySize = "small";
    summary.summaryItem =
        clinic.allergies().where(a -> demographicNo.equals(a.demographicNo)).stream()
            .map(
                a -> {
                  SummaryItemTo1 item = new SummaryItemTo1();
                  item.id = a.id;
                  item.type = "allergy";
                  item.displayName = a.description;
                  item.date = java.sql.Date.valueOf(LocalDate.of(2021, 9, 1));
                  item.extra = Map.of("severity", List.of(1, "high"));
                  return item;
                })
            .toList();
    return summary;
  }

  /** A patient's allergies as a section. */
  @GET
  @Path("/{demographicNo}/getAllergies")
  public SummaryTo1 getAllergies(@PathParam("demographicNo") Integer demographicNo) {
    return getFullSummary(demographicNo, "allergies");
  }

  /** A chart printed: PDF. {@code printOps} is a JSON object as text. */
  @GET
  @Path("/{demographicNo}/print")
  @Produces("application/pdf")
  public Response print(
      @PathParam("demographicNo") Integer demographicNo,
      @QueryParam("printOps") @Nullable String options) {
    return Response.ok(SampleFiles.pdf())
        .header("Content-Disposition", "attachment; filename=\"sample.pdf\"")
        .build();
  }
}
