package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.EFormTo1;
import dev.oscarclient.sandbox.rest.to.FormListTo1;
import dev.oscarclient.sandbox.rest.to.FormTo1;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import dev.oscarclient.sandbox.rest.to.MenuItemTo1;
import dev.oscarclient.sandbox.rest.to.MenuTo1;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Forms. Some operations take bare text as their body. */
@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
public class FormsService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public FormsService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** A patient's forms under a heading. */
  @GET
  @Path("/{demographicNo}/all")
  public FormListTo1 getFormsForHeading(
      @PathParam("demographicNo") Integer demographicNo,
      @QueryParam("heading") @Nullable String heading) {
    FormTo1 form = new FormTo1();
    form.id = 1;
    form.demographicNo = demographicNo;
    form.formId = 7;
    form.type = "eform";
    form.name = "Sample form";
    form.date = clinic.at(LocalDateTime.of(2024, 3, 14, 9, 30));
    FormListTo1 list = new FormListTo1();
    list.name = heading;
    list.list = List.of(form);
    return list;
  }

  /** What can be done with a patient's forms. */
  @GET
  @Path("/{demographicNo}/formOptions")
  public MenuTo1 getFormOptions(@PathParam("demographicNo") String demographicNo) {
    MenuItemTo1 nested = new MenuItemTo1();
    nested.id = 2;
    nested.label = "Nested";
    MenuItemTo1 item = new MenuItemTo1();
    item.id = 1;
    item.label = "Options";
    item.dropdown = true;
    item.dropdownItems = List.of(nested);
    MenuTo1 menu = new MenuTo1();
    menu.items = List.of(item);
    return menu;
  }

  /** The electronic forms: with an SQL date and an SQL time beside one another. */
  @GET
  @Path("/allEForms")
  public AbstractSearchResponse<EFormTo1> getAllEFormNames() {
    EFormTo1 form = new EFormTo1();
    form.id = 7;
    form.formName = "Sample form";
    form.current = true;
    form.formDate = java.sql.Date.valueOf(LocalDate.of(2022, 2, 3));
    form.formTime = java.sql.Time.valueOf(LocalTime.of(4, 5, 6));
    return new AbstractSearchResponse<>(List.of(form));
  }

  /** The groups of forms, by name. */
  @GET
  @Path("/groupNames")
  public AbstractSearchResponse<String> getGroupNames() {
    return new AbstractSearchResponse<>(List.of("Sample group"));
  }

  /** Imports one form; the body is its bare number as text, not quoted. */
  @POST
  @Path("/getK2AEForm")
  @Consumes(MediaType.APPLICATION_JSON)
  public @Nullable AbstractSearchResponse<String> getK2AEForm(String id) {
    return id.matches("[0-9]+") ? new AbstractSearchResponse<>(List.of()) : null;
  }

  /** Imports several forms; the body is a list of free-form objects. */
  @POST
  @Path("/getAllK2AEForms")
  @Consumes(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<String> getAllK2AEForms(List<JSONObject> forms) {
    return new AbstractSearchResponse<>(forms.stream().map(form -> form.text("name")).toList());
  }
}
