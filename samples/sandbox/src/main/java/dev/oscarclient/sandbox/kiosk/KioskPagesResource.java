package dev.oscarclient.sandbox.kiosk;

import java.util.stream.IntStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Pages as servers give them, the wrong ways included. */
@Path("/kiosk/pages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KioskPagesResource {
  private static final int DEVICES = 23;

  /** A page of 23 devices, by a server of some kind. */
  @GET
  @Path("/{kind}")
  public KioskPageResponse page(
      @PathParam("kind") String kind,
      @QueryParam("offset") @DefaultValue("0") int offset,
      @QueryParam("limit") @DefaultValue("10") int limit) {
    boolean ignoresOffset = kind.equals("ignoresOffset");
    int size =
        switch (kind) {
          case "ignoresLimit" -> DEVICES;
          case "capped" -> Math.min(limit, 7);
          default -> limit;
        };
    KioskPageResponse page = new KioskPageResponse();
    page.offset = offset;
    page.limit = limit;
    page.content =
        IntStream.range(0, DEVICES)
            .skip(ignoresOffset ? 0 : offset)
            .limit(size)
            .mapToObj(KioskPagesResource::device)
            .toList();
    int found = page.content.size();
    page.total =
        switch (kind) {
          case "plain", "capped", "ignoresLimit", "ignoresOffset" -> DEVICES;
          case "noTotal" -> null;
          case "zeroTotal" -> 0;
          case "pageAsTotal" -> found;
          case "tooFew" -> 3;
          case "tooMany" -> 1000;
          default -> throw new NotFoundException();
        };
    return page;
  }

  private static KioskDevice device(int number) {
    KioskDevice device = new KioskDevice();
    device.id = number;
    return device;
  }
}
