package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AppointmentSearchTo1;
import dev.oscarclient.sandbox.rest.to.SearchConfigTo1;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** How free appointments are found: the deepest structures of the standard services. */
@Path("/schedule/searchConfig")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SearchConfigService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public SearchConfigService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** All configurations, without what they hold. */
  @GET
  @Path("/list")
  public List<AppointmentSearchTo1> getSearchConfig() {
    return clinic.searchConfigs().all();
  }

  /** What a configuration holds; 404 if there is none of that number. */
  @GET
  @Path("/{id}")
  public SearchConfigTo1 getSearchConfig(@PathParam("id") Integer id) {
    SearchConfigTo1 found = clinic.searchDetails().get(id);
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  /** What a provider's configuration holds; null, which is 204, if there is none. */
  @GET
  @Path("/byProvider/{id}")
  public @Nullable SearchConfigTo1 getSearchConfigByProvider(@PathParam("id") String providerNo) {
    List<AppointmentSearchTo1> own =
        clinic.searchConfigs().where(s -> providerNo.equals(s.providerNo));
    return own.isEmpty() ? null : clinic.searchDetails().get(own.get(0).id);
  }

  /** Adds an empty configuration. */
  @POST
  @Path("/add")
  public AppointmentSearchTo1 addSearchConfig(AppointmentSearchTo1 wanted) {
    AppointmentSearchTo1 added = wanted.clone();
    added.id = clinic.searchConfigs().nextNumber();
    SearchConfigTo1 details = new SearchConfigTo1();
    details.id = added.id;
    clinic.searchDetails().put(added.id, details);
    return changed(added);
  }

  /** Replaces what a configuration holds. */
  @POST
  @Path("/{id}")
  public AppointmentSearchTo1 saveSearchConfig(
      @PathParam("id") Integer id, SearchConfigTo1 details) {
    AppointmentSearchTo1 search = existing(id);
    clinic.searchDetails().put(id, details);
    return changed(search);
  }

  /** Puts a configuration to use. */
  @POST
  @Path("/enable/{id}")
  public AppointmentSearchTo1 enableSearchConfig(@PathParam("id") Integer id) {
    AppointmentSearchTo1 search = existing(id);
    search.active = true;
    return changed(search);
  }

  /** Takes a configuration out of use. */
  @POST
  @Path("/disable/{id}")
  public AppointmentSearchTo1 disableSearchConfig(@PathParam("id") Integer id) {
    AppointmentSearchTo1 search = existing(id);
    search.active = false;
    return changed(search);
  }

  /** A copy of the configuration of that number. */
  private AppointmentSearchTo1 existing(Integer id) {
    AppointmentSearchTo1 stored = clinic.searchConfigs().get(id);
    if (stored == null) {
      throw new NotFoundException();
    }
    return stored.clone();
  }

  private AppointmentSearchTo1 changed(AppointmentSearchTo1 search) {
    search.updateDate = Date.from(Instant.now());
    if (search.id != null) {
      clinic.searchConfigs().put(search.id, search);
    }
    return search;
  }
}
