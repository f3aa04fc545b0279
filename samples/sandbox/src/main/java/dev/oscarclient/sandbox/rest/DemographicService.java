package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.DemographicSearchResult;
import dev.oscarclient.sandbox.rest.to.DemographicTo1;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import dev.oscarclient.sandbox.rest.to.OscarSearchResponse;
import dev.oscarclient.sandbox.rest.to.StatusValueTo1;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Patients' master records. */
@Path("/demographics")
public class DemographicService extends OscarService {
  private static final int QUICK_SEARCH_CAP = 10;

  private final Clinic clinic;

  /** A service over a clinic's records. */
  public DemographicService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** All active patients, in XML only. More than 500 at once is an error. */
  @GET
  public OscarSearchResponse<DemographicTo1> getAllDemographics(
      @QueryParam("offset") @Nullable Integer offset,
      @QueryParam("limit") @Nullable Integer limit) {
    List<DemographicTo1> active = clinic.demographics().where(p -> "AC".equals(p.patientStatus));
    AbstractSearchResponse<DemographicTo1> page =
        Page.of(active, offset == null ? 0 : offset, limit == null ? 0 : limit);
    OscarSearchResponse<DemographicTo1> response = new OscarSearchResponse<>();
    response.content = page.content;
    response.offset = page.offset;
    response.limit = page.limit;
    response.total = page.total;
    response.timestamp = page.timestamp;
    return response;
  }

  /** One patient with all pick lists; null, which is 204, if there is none of that number. */
  @GET
  @Path("/{dataId}")
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public @Nullable DemographicTo1 getDemographicData(@PathParam("dataId") Integer id) {
    DemographicTo1 stored = clinic.demographics().get(id);
    if (stored == null) {
      return null;
    }
    DemographicTo1 answer = stored.clone();
    answer.doctors =
        clinic.providers().stream().filter(p -> "doctor".equals(p.providerType)).toList();
    answer.nurses =
        clinic.providers().stream().filter(p -> "nurse".equals(p.providerType)).toList();
    answer.patientStatusList = values("AC", "IN", "DE");
    answer.rosterStatusList = values("RO", "NR", "TE");
    return answer;
  }

  /** One patient without the pick lists; null, which is 204, if there is none of that number. */
  @GET
  @Path("/summary/{demographicNo}")
  @Produces(MediaType.APPLICATION_JSON)
  public @Nullable DemographicTo1 getDemographicSummary(@PathParam("demographicNo") Integer id) {
    return clinic.demographics().get(id);
  }

  /** Adds a patient and answers with the record as it was stored. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
  public DemographicTo1 createDemographicData(DemographicTo1 data) {
    DemographicTo1 added = storable(data);
    added.demographicNo = clinic.demographics().nextNumber();
    added.patientStatus = "AC";
    clinic.demographics().put(added.demographicNo, added);
    return added;
  }

  /** Replaces a patient's record in full: what is left out becomes null. Answers in XML only. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public DemographicTo1 updateDemographicData(DemographicTo1 data) {
    DemographicTo1 changed = storable(data);
    existing(changed.demographicNo);
    clinic.demographics().put(data.demographicNo, changed);
    return changed;
  }

  /** Archives a patient's record and answers, in XML only, with the record as it was. */
  @DELETE
  @Path("/{dataId}")
  public DemographicTo1 deleteDemographicData(@PathParam("dataId") Integer id) {
    DemographicTo1 before = existing(id);
    DemographicTo1 archived = before.clone();
    archived.patientStatus = "DE";
    clinic.demographics().put(id, archived);
    return before;
  }

  /** Finds by the beginning of the last name, or of {@code last,first}; ten at most. */
  @GET
  @Path("/quickSearch")
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<DemographicSearchResult> search(
      @QueryParam("query") @Nullable String query) {
    if (query == null) {
      return new AbstractSearchResponse<>();
    }
    AbstractSearchResponse<DemographicSearchResult> page =
        Page.of(found("Name", query, true), 0, QUICK_SEARCH_CAP);
    page.query = query;
    return page;
  }

  /** Finds by one attribute. Type, term and active must be in the body. */
  @POST
  @Path("/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<DemographicSearchResult> search(
      JSONObject query,
      @QueryParam("startIndex") @Nullable Integer startIndex,
      @QueryParam("itemsToReturn") @Nullable Integer itemsToReturn) {
    boolean active = Boolean.parseBoolean(query.text("active"));
    return Page.of(
        found(query.text("type"), query.text("term"), active), startIndex, itemsToReturn);
  }

  private List<DemographicSearchResult> found(String type, String term, boolean active) {
    return clinic
        .demographics()
        .where(p -> active == "AC".equals(p.patientStatus) && fits(p, type, term))
        .stream()
        .map(p -> Transfers.searchResult(clinic, p))
        .toList();
  }

  private static boolean fits(DemographicTo1 patient, String type, String term) {
    return switch (type) {
      case "Name" -> nameFits(patient, term);
      case "Phone" -> contains(patient.phone, term);
      case "HIN" -> contains(patient.hin, term);
      case "ChartNo" -> contains(patient.chartNo, term);
      case "DemographicNo" -> term.equals(String.valueOf(patient.demographicNo));
      case "DOB" -> term.equals(patient.dobYear + "-" + patient.dobMonth + "-" + patient.dobDay);
      case "Address" -> patient.address != null && contains(patient.address.address, term);
      default -> throw new IllegalArgumentException("unknown search type");
    };
  }

  private static boolean nameFits(DemographicTo1 patient, String term) {
    int comma = term.indexOf(',');
    String last = comma < 0 ? term : term.substring(0, comma);
    String first = comma < 0 ? "" : term.substring(comma + 1).strip();
    return startsWith(patient.lastName, last.strip()) && startsWith(patient.firstName, first);
  }

  private static boolean startsWith(@Nullable String text, String prefix) {
    return text != null
        && text.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }

  private static boolean contains(@Nullable String text, String part) {
    return text != null && text.contains(part);
  }

  /** The record without what the server works out by itself. */
  private DemographicTo1 storable(DemographicTo1 data) {
    DemographicTo1 record = data.clone();
    record.dateOfBirth = birthDate(data);
    record.doctors = null;
    record.nurses = null;
    record.midwives = null;
    record.referralDoctors = null;
    record.waitingListNames = null;
    record.patientStatusList = null;
    record.rosterStatusList = null;
    return record;
  }

  private @Nullable Date birthDate(DemographicTo1 data) {
    if (data.dobYear == null || data.dobMonth == null || data.dobDay == null) {
      return null;
    }
    return clinic.midnight(
        LocalDate.of(
            Integer.parseInt(data.dobYear),
            Integer.parseInt(data.dobMonth),
            Integer.parseInt(data.dobDay)));
  }

  private DemographicTo1 existing(@Nullable Integer demographicNo) {
    DemographicTo1 stored = clinic.demographics().get(demographicNo);
    if (stored == null) {
      throw new IllegalArgumentException("no such patient");
    }
    return stored;
  }

  private static List<StatusValueTo1> values(String... values) {
    return Stream.of(values)
        .map(
            text -> {
              StatusValueTo1 value = new StatusValueTo1();
              value.value = text;
              return value;
            })
        .toList();
  }
}
