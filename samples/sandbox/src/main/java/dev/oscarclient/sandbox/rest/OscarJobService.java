package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.OscarJobResponse;
import dev.oscarclient.sandbox.rest.to.OscarJobTo1;
import dev.oscarclient.sandbox.rest.to.OscarJobTypeResponse;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/** Jobs the server runs by itself. Bodies are HTML forms, and GETs write. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
public class OscarJobService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public OscarJobService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** All jobs. */
  @GET
  @Path("/all")
  public OscarJobResponse getAllJobs() {
    return response(clinic.jobs().all());
  }

  /** One job, in a list; the list is empty if there is none of that number. */
  @GET
  @Path("/job/{jobId}")
  public OscarJobResponse getJob(@PathParam("jobId") Integer jobId) {
    OscarJobTo1 job = clinic.jobs().get(jobId);
    return response(job == null ? List.of() : List.of(job));
  }

  /** All kinds of jobs. */
  @GET
  @Path("/types/all")
  public OscarJobTypeResponse getAllJobTypes() {
    OscarJobTypeResponse response = new OscarJobTypeResponse();
    response.types = clinic.jobTypes().all();
    return response;
  }

  /** Switches a job on. A GET that writes. */
  @GET
  @Path("/enableJob")
  public OscarJobResponse enableJob(@QueryParam("jobId") Integer jobId) {
    return switched(jobId, true);
  }

  /** Switches a job off. A GET that writes. */
  @GET
  @Path("/disableJob")
  public OscarJobResponse disableJob(@QueryParam("jobId") Integer jobId) {
    return switched(jobId, false);
  }

  /** Saves a job from form fields {@code job.id} (0 for a new one), {@code job.name} and so on. */
  @POST
  @Path("/saveJob")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public OscarJobResponse saveJob(MultivaluedMap<String, String> form) {
    int id = Integer.parseInt(field(form, "job.id"));
    OscarJobTo1 stored = clinic.jobs().get(id);
    OscarJobTo1 job = stored == null ? new OscarJobTo1() : stored.clone();
    job.id = id == 0 ? clinic.jobs().nextNumber() : id;
    job.name = field(form, "job.name");
    job.description = form.getFirst("job.description");
    job.enabled = "on".equals(form.getFirst("job.enabled"));
    job.oscarJobTypeId = Integer.parseInt(field(form, "job.oscarJobTypeId"));
    job.providerNo = form.getFirst("job.provider");
    clinic.jobs().put(job.id, job);
    return response(List.of(job));
  }

  /**
   * Sets when a job runs. A field named {@code X_chooser} of value 1 lets the values of {@code X}
   * count, which may be there several times. Null, which is 204, if there is no such job.
   */
  @POST
  @Path("/saveCrontabExpression")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public @Nullable OscarJobResponse saveCrontabExpression(MultivaluedMap<String, String> form) {
    OscarJobTo1 stored = clinic.jobs().get(Integer.valueOf(field(form, "scheduleJobId")));
    if (stored == null || stored.id == null) {
      return null;
    }
    OscarJobTo1 job = stored.clone();
    job.cronExpression =
        String.join(
            " ",
            "0",
            chosen(form, "minute"),
            chosen(form, "hour"),
            chosen(form, "day"),
            chosen(form, "month"),
            chosen(form, "weekday"));
    clinic.jobs().put(stored.id, job);
    return response(List.of(job));
  }

  private static String chosen(MultivaluedMap<String, String> form, String unit) {
    return "1".equals(field(form, unit + "_chooser")) ? String.join(",", form.get(unit)) : "*";
  }

  private static String field(MultivaluedMap<String, String> form, String name) {
    String value = form.getFirst(name);
    if (value == null) {
      throw new IllegalArgumentException("the form lacks " + name);
    }
    return value;
  }

  private OscarJobResponse switched(Integer jobId, boolean enabled) {
    OscarJobTo1 stored = clinic.jobs().get(jobId);
    if (stored == null) {
      return response(List.of());
    }
    OscarJobTo1 job = stored.clone();
    job.enabled = enabled;
    clinic.jobs().put(jobId, job);
    return response(List.of(job));
  }

  private static OscarJobResponse response(List<OscarJobTo1> jobs) {
    OscarJobResponse response = new OscarJobResponse();
    response.jobs = jobs;
    return response;
  }
}
