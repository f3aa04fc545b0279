package com.example.firstcall;

import com.example.firstcall.oscar.OscarClient;
import com.example.firstcall.oscar.model.AbstractSearchResponse;
import com.example.firstcall.oscar.model.DemographicSearchRequest;
import com.example.firstcall.oscar.model.DemographicSearchResult;
import com.example.firstcall.oscar.model.DemographicTo1;
import dev.oscarclient.runtime.OscarException;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** A read, a search, a create, and an update that loses nothing. */
public final class FirstCall {
  private static final ZoneId CLINIC = ZoneId.of("America/Toronto");

  private final OscarClient oscar;

  private FirstCall(OscarClient oscar) {
    this.oscar = oscar;
  }

  /** Takes the server's context address; the credentials come from the environment. */
  public static void main(String[] args) {
    Map<String, String> env = System.getenv();
    OscarClient oscar =
        OscarClient.builder()
            .baseUrl(args[0])
            .credentials(
                OAuthCredentials.of(
                    env.get("OSCAR_CONSUMER_KEY"),
                    env.get("OSCAR_CONSUMER_SECRET"),
                    env.get("OSCAR_TOKEN"),
                    env.get("OSCAR_TOKEN_SECRET")))
            .serverTimeZone(CLINIC)
            .build();
    FirstCall calls = new FirstCall(oscar);
    calls.read();
    calls.search();
    int created = calls.create();
    calls.update(created);
    calls.fail();
  }

  private void read() {
    DemographicTo1 patient = patient(1);
    System.out.println(
        "   read     GET  /demographics/summary/1   "
            + patient.lastName()
            + ", "
            + patient.firstName()
            + ", born "
            + Objects.requireNonNull(patient.dateOfBirth()).toLocalDate());
  }

  private void search() {
    DemographicSearchRequest byName =
        DemographicSearchRequest.builder()
            .type("Name")
            .term("test")
            .active(true)
            .integrator(false)
            .outofdomain(true)
            .build();
    AbstractSearchResponse<DemographicSearchResult> found =
        Objects.requireNonNull(
            oscar.demographics().search(byName, q -> q.startIndex(0).itemsToReturn(3)));
    System.out.println(
        "   search   POST /demographics/search      "
            + Objects.requireNonNull(found.content()).size()
            + " of "
            + found.total());
  }

  private int create() {
    DemographicTo1 newcomer =
        DemographicTo1.builder()
            .lastName("Synthetic")
            .firstName("Newcomer")
            .sex("F")
            .dateOfBirth(OscarDateTime.of(LocalDate.of(1985, 7, 9)))
            .build();
    DemographicTo1 stored =
        Objects.requireNonNull(oscar.demographics().post(newcomer));
    System.out.println(
        "   create   POST /demographics             number " + stored.demographicNo());
    return Objects.requireNonNull(stored.demographicNo());
  }

  private void update(int number) {
    DemographicTo1 before = patient(number);
    DemographicTo1 changed = before.toBuilder().phone("416-555-0100").build();
    DemographicTo1 answer = Objects.requireNonNull(oscar.demographics().put(changed));
    DemographicTo1 after = patient(number);
    if (!after.equals(changed) || !Objects.equals(answer.phone(), changed.phone())) {
      throw new IllegalStateException("The update lost something: " + OscarJson.write(after));
    }
    System.out.println(
        "   update   PUT  /demographics             phone changed, everything else as it was"
            + " (answered in XML)");
  }

  private void fail() {
    try {
      oscar.providerService().getProvidersBad();
      throw new IllegalStateException("This call should have failed.");
    } catch (OscarException e) {
      System.out.println("   failure  " + e.getMessage());
    }
  }

  private DemographicTo1 patient(int number) {
    return Objects.requireNonNull(oscar.demographics().getSummaryByDemographicNo(number));
  }
}
