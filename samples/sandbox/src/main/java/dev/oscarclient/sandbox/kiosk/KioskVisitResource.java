package dev.oscarclient.sandbox.kiosk;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Dates: what the server writes, and what it holds of what it reads. */
@Path("/kiosk/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KioskVisitResource {
  private final Clinic clinic;

  /** A service in a clinic's time zone. */
  public KioskVisitResource(Clinic clinic) {
    this.clinic = clinic;
  }

  /** A visit with all forms of dates. */
  @GET
  @Path("/sample")
  public KioskVisit sample() {
    return visit();
  }

  /** The same in XML only. */
  @GET
  @Path("/xml")
  @Produces(MediaType.APPLICATION_XML)
  public KioskVisit xmlSample() {
    return visit();
  }

  /** Several, in XML only: CXF puts an element around them. */
  @GET
  @Path("/xml/all")
  @Produces(MediaType.APPLICATION_XML)
  public List<KioskVisit> xmlList() {
    return List.of(visit(), visit());
  }

  /** What the server holds of a visit: milliseconds by property. */
  @POST
  @Path("/held")
  public JSONObject held(KioskVisit visit) {
    return millis(visit);
  }

  /** The same of a visit that comes in XML. */
  @POST
  @Path("/xml/held")
  @Consumes(MediaType.APPLICATION_XML)
  public JSONObject xmlHeld(KioskVisit visit) {
    return millis(visit);
  }

  /** The same of the last of several that come in XML. */
  @POST
  @Path("/xml/all/held")
  @Consumes(MediaType.APPLICATION_XML)
  public JSONObject xmlListHeld(List<KioskVisit> visits) {
    JSONObject held = millis(visits.get(visits.size() - 1));
    held.put("visits", visits.size());
    return held;
  }

  private KioskVisit visit() {
    LocalDateTime moment = LocalDateTime.of(2024, 3, 15, 14, 30, 45);
    KioskVisit visit = new KioskVisit();
    visit.millis = clinic.at(moment);
    visit.midnightMillis = clinic.midnight(LocalDate.of(1918, 4, 14));
    visit.digits = clinic.at(moment);
    visit.isoOffset = clinic.at(moment);
    visit.isoLocal = clinic.at(moment);
    visit.sqlTimestamp = clinic.at(moment);
    visit.bareDate = clinic.midnight(LocalDate.of(1985, 7, 9));
    visit.bareTime = clinic.at(LocalDateTime.of(1970, 1, 1, 9, 5, 7));
    visit.noDate = Date.from(new GregorianCalendar(1, Calendar.JANUARY, 1).toInstant());
    visit.noDateMillis = visit.noDate;
    visit.epochDay = clinic.midnight(LocalDate.EPOCH);
    // Half past one, an hour after the first time.
    visit.repeatedHour =
        Date.from(clinic.at(LocalDateTime.of(2024, 11, 3, 1, 30)).toInstant().plusSeconds(3600));
    visit.stops = List.of(visit.bareDate, visit.noDate, visit.repeatedHour);
    return visit;
  }

  private static JSONObject millis(KioskVisit visit) {
    JSONObject held = new JSONObject();
    put(held, "millis", visit.millis);
    put(held, "midnightMillis", visit.midnightMillis);
    put(held, "digits", visit.digits);
    put(held, "isoOffset", visit.isoOffset);
    put(held, "isoLocal", visit.isoLocal);
    put(held, "sqlTimestamp", visit.sqlTimestamp);
    put(held, "bareDate", visit.bareDate);
    put(held, "bareTime", visit.bareTime);
    put(held, "noDate", visit.noDate);
    put(held, "noDateMillis", visit.noDateMillis);
    put(held, "epochDay", visit.epochDay);
    put(held, "repeatedHour", visit.repeatedHour);
    if (visit.stops != null) {
      held.put("stops", visit.stops.stream().map(stop -> stop.toInstant().toEpochMilli()).toList());
    }
    return held;
  }

  private static void put(JSONObject held, String name, @Nullable Date date) {
    held.put(name, date == null ? null : date.toInstant().toEpochMilli());
  }

  /** What the server holds of the visit that it writes. */
  @GET
  @Path("/held")
  public JSONObject heldOfSample() {
    return millis(visit());
  }
}
