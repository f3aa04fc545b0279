package dev.oscarclient.sandbox.kiosk;

import dev.oscarclient.sandbox.clinic.Table;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.MatrixParam;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The clinic's self-service terminals: what WADL can say and OSCAR's own services do not. */
@Path("/kiosk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KioskDeviceResource {
  private final Table<KioskDevice> devices;

  /** A service over these devices. */
  public KioskDeviceResource(Table<KioskDevice> devices) {
    this.devices = devices;
  }

  /** The devices: an enum, a repeating parameter with brackets in its name, a default. */
  @GET
  @Path("/devices")
  public List<KioskDevice> list(
      @QueryParam("state") @Nullable KioskState state,
      @QueryParam("includes[]") @Nullable List<String> includes,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    return devices.where(d -> state == null || state.name().equals(d.state)).stream()
        .limit(limit)
        .toList();
  }

  /** One device by number; 404 if there is none. The header comes back. */
  @GET
  @Path("/devices/{id : \\d+}")
  public Response get(
      @PathParam("id") int id, @HeaderParam("X-Kiosk-Trace") @Nullable String trace) {
    Response.ResponseBuilder response = Response.ok(existing(id));
    return (trace == null ? response : response.header("X-Kiosk-Trace", trace)).build();
  }

  /** One device by its label: the sibling of the path above. */
  @GET
  @Path("/devices/{label : [A-Za-z]+-\\d+}")
  public KioskDevice getByLabel(@PathParam("label") String label) {
    return devices.where(d -> label.equals(d.label)).stream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** A device in short. */
  @GET
  @Path("/devices/{id : \\d+}/summary")
  public KioskDeviceSummary getSummary(@PathParam("id") int id) {
    KioskDevice device = existing(id);
    KioskDeviceSummary summary = new KioskDeviceSummary();
    summary.id = device.id;
    summary.label = device.label;
    return summary;
  }

  /** Adds a device: 201. */
  @POST
  @Path("/devices")
  public Response add(KioskDevice device) {
    device.id = devices.nextNumber();
    devices.put(device.id, device);
    return Response.status(Response.Status.CREATED).entity(device).build();
  }

  /** Replaces several devices at once: a list in, a list out. */
  @PUT
  @Path("/devices")
  public List<KioskDevice> replaceAll(List<KioskDevice> replacements) {
    for (KioskDevice device : replacements) {
      if (device.id != null) {
        devices.put(device.id, device);
      }
    }
    return replacements;
  }

  /** Changes only what the body holds. */
  @PATCH
  @Path("/devices/{id : \\d+}")
  public KioskDevice patch(@PathParam("id") int id, JSONObject changes) {
    KioskDevice before = existing(id);
    KioskDevice after = new KioskDevice();
    after.id = before.id;
    after.assetTag = before.assetTag;
    after.label = changes.containsKey("label") ? changes.optionalText("label") : before.label;
    after.state = changes.containsKey("state") ? changes.optionalText("state") : before.state;
    after.firmwareBuild = before.firmwareBuild;
    after.hardwareId = before.hardwareId;
    after.languages = before.languages;
    after.lastSeen = before.lastSeen;
    devices.put(id, after);
    return after;
  }

  /** Removes the devices whose numbers the body lists: a DELETE with a body. */
  @DELETE
  @Path("/devices")
  public GenericRESTResponse removeAll(List<Integer> ids) {
    boolean allThere = true;
    for (int id : ids) {
      allThere &= devices.remove(id) != null;
    }
    return new GenericRESTResponse(allThere, allThere ? null : "Some were not there");
  }

  /** The devices of a floor; the zone is a matrix parameter. */
  @GET
  @Path("/floors/{floor}")
  public List<KioskDevice> onFloor(
      @PathParam("floor") String floor, @MatrixParam("zone") @Nullable String zone) {
    return "ground".equals(floor) ? devices.all() : List.of();
  }

  /** Has a path parameter that its path lacks, as a vendor's service was seen to have. */
  @POST
  @Path("/devices/ack/")
  public GenericRESTResponse acknowledge(@PathParam("id") @Nullable String id) {
    return new GenericRESTResponse(id == null, null);
  }

  /** Has a path but no verb: nobody can call it. */
  @Path("/devices/{id : \\d+}/maintenance")
  public GenericRESTResponse maintenance(@PathParam("id") int id) {
    return new GenericRESTResponse(devices.get(id) != null, null);
  }

  private KioskDevice existing(int id) {
    KioskDevice device = devices.get(id);
    if (device == null) {
      throw new NotFoundException();
    }
    return device;
  }
}
