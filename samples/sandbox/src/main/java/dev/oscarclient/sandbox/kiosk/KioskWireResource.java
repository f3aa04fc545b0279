package dev.oscarclient.sandbox.kiosk;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a client may meet on the wire: bodies, statuses and errors of every kind. A second class at
 * the path {@code /kiosk}, so the description has sibling resources.
 */
@Path("/kiosk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KioskWireResource {
  private static final int MAX_DELAY_MILLIS = 60_000;

  private final Clinic clinic;

  /** A service in a clinic's time zone. */
  public KioskWireResource(Clinic clinic) {
    this.clinic = clinic;
  }

  /** Every form of JSON value, three levels deep. */
  @GET
  @Path("/reading")
  public KioskReading reading() {
    KioskReading outer = sample();
    KioskReading middle = sample();
    middle.nested = sample();
    outer.nested = middle;
    return outer;
  }

  /** Reads a body strictly and writes it again. */
  @POST
  @Path("/reading")
  public KioskReading echoReading(KioskReading reading) {
    return reading;
  }

  /** A class that no schema holds. */
  @POST
  @Path("/tickets")
  public KioskTicket ticket(JSONObject request) {
    return new KioskTicket() {
      @Override
      public int getNumber() {
        return 7;
      }

      @Override
      public String getRoom() {
        return "Room 1";
      }
    };
  }

  /** Free-form JSON in and out. */
  @POST
  @Path("/freeForm")
  public JSONObject freeForm(JSONObject body) {
    return body;
  }

  /** Plain text. */
  @GET
  @Path("/text")
  @Produces(MediaType.TEXT_PLAIN)
  public String text() {
    return "Plain text, zoë ☃";
  }

  /** Plain text in and out. */
  @POST
  @Path("/text")
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.TEXT_PLAIN)
  public String echoText(String text) {
    return text;
  }

  /** Text under {@code application/json}, but without quotes. */
  @GET
  @Path("/bareText")
  public String bareText() {
    return "bare text, not JSON";
  }

  /** Bytes of no particular kind. */
  @GET
  @Path("/bytes")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public byte[] bytes() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  /** 204. */
  @GET
  @Path("/nothing")
  public @Nullable KioskDeviceSummary nothing() {
    return null;
  }

  /** 200 with the JSON value {@code null}. */
  @GET
  @Path("/null")
  public Response jsonNull() {
    return Response.ok("null").build();
  }

  /** 200 without body and without content type. */
  @GET
  @Path("/empty")
  public Response empty() {
    return Response.ok().build();
  }

  /** 200 with {@code success} false. */
  @GET
  @Path("/failure")
  public GenericRESTResponse failure() {
    return new GenericRESTResponse(false, "It did not work");
  }

  /** 500 with the container's HTML page. */
  @GET
  @Path("/broken")
  public KioskDeviceSummary broken() {
    throw new IllegalStateException("broken on purpose");
  }

  /** 403 with HTML, as a firewall before the server answers. */
  @GET
  @Path("/forbidden")
  public Response forbidden() {
    return Response.status(Response.Status.FORBIDDEN)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity("<html><head><title>Blocked</title></head><body>Request blocked.</body></html>")
        .build();
  }

  /** Any status, with a little JSON where a body may be. */
  @GET
  @Path("/status/{code}")
  public Response status(@PathParam("code") int code) {
    Response.ResponseBuilder response = Response.status(code);
    return code < 200 || code == 204 || code == 304
        ? response.build()
        : response.entity(new GenericRESTResponse(false, "status " + code)).build();
  }

  /** Answers late, for trying out timeouts. */
  @GET
  @Path("/slow")
  public GenericRESTResponse slow(@QueryParam("millis") @DefaultValue("1000") int millis)
      throws InterruptedException {
    Thread.sleep(Math.min(Math.max(millis, 0), MAX_DELAY_MILLIS));
    return new GenericRESTResponse(true, null);
  }

  private KioskReading sample() {
    KioskReading reading = new KioskReading();
    LocalDateTime moment = LocalDateTime.of(2024, 3, 15, 14, 30, 45);
    reading.epochMillis = clinic.at(moment);
    reading.beforeEpoch = clinic.midnight(LocalDate.of(1918, 4, 14));
    reading.sqlDate = java.sql.Date.valueOf(LocalDate.of(1985, 7, 9));
    reading.sqlTime = java.sql.Time.valueOf(LocalTime.of(9, 5, 7));
    reading.isoOffset = clinic.at(moment);
    reading.isoLocal = clinic.at(moment);
    reading.countAsText = 42;
    reading.twentyDigits = new BigInteger("12345678901234567890");
    reading.manyDecimals = new BigDecimal("0.1234567890123456789012345");
    reading.trailingZeros = new BigDecimal("1.500");
    reading.smallest = 4.9e-324;
    reading.empty = "";
    reading.controlCharacters = "tab\tnewline\nquote\"backslash\\nul\u0000del\u007fline\u2028";
    reading.listWithNull = Arrays.asList("one", null, "three");
    Map<String, Object> anything = new LinkedHashMap<>();
    anything.put("number", 1);
    anything.put("list", List.of(1, "two", Map.of("three", 3.0)));
    reading.anything = anything;
    reading.bytes = new byte[] {0, 1, (byte) 0xfe, (byte) 0xff};
    return reading;
  }
}
