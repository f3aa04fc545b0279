package dev.oscarclient.sandbox.kiosk;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * Answers with what it was asked, decoded: for trying out how a client encodes.
 *
 * <p>Parameters beyond those the description shows come back too. Some paths never get here: Jetty
 * answers 400 to {@code %00} and to a malformed escape, and takes {@code .} and {@code ..}
 * segments, escaped or not, for steps in the path; CXF answers 500 to a character that must be
 * escaped and is not, and takes what follows a bare {@code ;} for matrix parameters.
 */
@Path("/kiosk/echo")
@Produces(MediaType.APPLICATION_JSON)
public class KioskEchoResource {

  /** Echoes the path and the query. The value may be empty, and may hold slashes. */
  @GET
  @Path("/{value : .*}")
  public KioskEcho echo(
      @PathParam("value") String value,
      @QueryParam("q") @Nullable String q,
      @QueryParam("many") @Nullable List<String> many,
      @QueryParam("odd name[]=+") @Nullable List<String> odd,
      @Context UriInfo uri) {
    KioskEcho echo = new KioskEcho();
    echo.path = value;
    echo.query = KioskEcho.parameters(uri.getQueryParameters());
    return echo;
  }

  /** Echoes the path, the query and the fields of an HTML form. */
  @POST
  @Path("/{value : .*}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public KioskEcho echoForm(
      @PathParam("value") String value,
      @QueryParam("q") @Nullable String q,
      @Context UriInfo uri,
      MultivaluedMap<String, String> form) {
    KioskEcho echo = echo(value, q, null, null, uri);
    echo.form = KioskEcho.parameters(form);
    return echo;
  }
}
