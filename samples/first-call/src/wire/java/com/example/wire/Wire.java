package com.example.wire;

import com.example.wire.oscar.OscarClient;
import com.example.wire.oscar.model.DemographicTo1;
import com.example.wire.oscar.model.KioskDevice;
import com.example.wire.oscar.model.KioskVisit;
import com.example.wire.oscar.model.OscarSearchResponse;
import com.example.wire.oscar.model.PharmacyInfoTo1;
import dev.oscarclient.runtime.Content;
import dev.oscarclient.runtime.OscarPages;
import dev.oscarclient.runtime.OscarPagingException;
import dev.oscarclient.runtime.auth.OAuthCredentials;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OneOrMany;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sends and receives every form of date, XML bodies and pages, and asks the server what it holds.
 * Ends with status 1, saying what differs, if anything does.
 */
public final class Wire {
  private static final ZoneId CLINIC = ZoneId.of("America/Toronto");

  private final OscarClient oscar;
  private final XmlCodec xml =
      XmlCodec.create(new CodecSettings(ServerTimeZone.of(CLINIC), true));
  private final List<String> wrong = new ArrayList<>();

  private Wire(OscarClient oscar) {
    this.oscar = oscar;
  }

  /** Takes the server's context address; the credentials come from the environment. */
  public static void main(String[] args) {
    Map<String, String> env = System.getenv();
    Wire wire =
        new Wire(
            OscarClient.builder()
                .baseUrl(args[0])
                .credentials(
                    OAuthCredentials.of(
                        env.get("OSCAR_CONSUMER_KEY"),
                        env.get("OSCAR_CONSUMER_SECRET"),
                        env.get("OSCAR_TOKEN"),
                        env.get("OSCAR_TOKEN_SECRET")))
                .serverTimeZone(CLINIC)
                .build());
    wire.datesInJson();
    wire.datesInXml();
    wire.listsInXml();
    wire.standardXml();
    wire.numbersInXml();
    wire.pages();
    wire.wrong.forEach(line -> System.err.println("   wrong    " + line));
    System.exit(wire.wrong.isEmpty() ? 0 : 1);
  }

  private void same(String what, Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) {
      wrong.add(what + ": " + actual + " instead of " + expected);
    }
  }

  private static <T> T some(T value) {
    return Objects.requireNonNull(value);
  }

  private void datesInJson() {
    KioskVisit visit = some(some(oscar.kiosk().getVisitsSample()).single());
    says("JSON", visit);
    JsonValue held = some(oscar.kiosk().getVisitsHeld());
    same("JSON sent back", some(oscar.kiosk().visitsHeld(visit)), held);
    same("JSON made anew", some(oscar.kiosk().visitsHeld(anew())), held);
  }

  private void datesInXml() {
    JsonValue held = some(oscar.kiosk().getVisitsHeld());
    KioskVisit visit;
    try (Content document = some(oscar.kiosk().getVisitsXml())) {
      visit = some(xml.read(document.bytes(), KioskVisit.TYPE));
    }
    says("XML", visit);
    same("XML sent back", some(oscar.kiosk().visitsXmlHeld(request(visit))), held);
    same("XML made anew", some(oscar.kiosk().visitsXmlHeld(request(anew()))), held);
    // What came in one may go in the other.
    same("from XML to JSON", some(oscar.kiosk().visitsHeld(visit)), held);
    KioskVisit json = some(some(oscar.kiosk().getVisitsSample()).single());
    same("from JSON to XML", some(oscar.kiosk().visitsXmlHeld(request(json))), held);
    JsonValue open = some(xml.read(xml.write(KioskVisit.TYPE, visit), OscarTypes.JSON));
    same(
        "open JSON from XML",
        some(some(open.fields().get("noDate")).as(OscarTypes.DATE_TIME)).toLocalDate(),
        LocalDate.of(1, 1, 1));
  }

  private Content request(KioskVisit visit) {
    return Content.of(xml.writeRequest(KioskVisit.TYPE, visit), "application/xml");
  }

  /** CXF puts an element around a list, which is called like its elements, in the plural. */
  private void listsInXml() {
    List<KioskVisit> visits;
    try (Content document = some(oscar.kiosk().getVisitsXmlAll())) {
      same("root of a list", document.text().contains("<kioskVisits>"), true);
    }
    try (Content document = some(oscar.kiosk().getVisitsXmlAll())) {
      visits = some(xml.read(document.bytes(), OscarTypes.listOf(KioskVisit.TYPE)));
    }
    same("size of a list", visits.size(), 2);
    says("XML list", visits.get(1));
    JsonValue held =
        some(
            oscar
                .kiosk()
                .visitsXmlAllHeld(
                    Content.of(
                        xml.writeRequest(OscarTypes.listOf(KioskVisit.TYPE), visits),
                        "application/xml")));
    same("a list sent back", some(held.fields().get("visits")).asText(), "2");
    same(
        "dates of a list",
        held.fields().get("noDate"),
        some(oscar.kiosk().getVisitsHeld()).fields().get("noDate"));
  }

  private void says(String how, KioskVisit visit) {
    LocalDateTime moment = LocalDateTime.of(2024, 3, 15, 14, 30, 45);
    same(how + " millis", some(visit.millis()).toLocalDateTime(), moment);
    same(
        how + " midnightMillis",
        some(visit.midnightMillis()).toLocalDate(),
        LocalDate.of(1918, 4, 14));
    same(how + " digits", some(visit.digits()).toLocalDateTime(), moment);
    same(how + " isoOffset", some(visit.isoOffset()).toLocalDateTime(), moment);
    same(how + " isoLocal", some(visit.isoLocal()).toLocalDateTime(), moment);
    same(how + " sqlTimestamp", some(visit.sqlTimestamp()).toLocalDateTime(), moment);
    same(how + " bareDate", some(visit.bareDate()).toLocalDate(), LocalDate.of(1985, 7, 9));
    same(how + " bareTime", some(visit.bareTime()).toLocalTime(), LocalTime.of(9, 5, 7));
    same(how + " noDate", some(visit.noDate()).toLocalDate(), LocalDate.of(1, 1, 1));
    same(how + " noDateMillis", some(visit.noDateMillis()).toLocalDate(), LocalDate.of(1, 1, 1));
    same(how + " epochDay", some(visit.epochDay()).toLocalDate(), LocalDate.EPOCH);
    same(
        how + " repeatedHour",
        some(visit.repeatedHour()).toInstant(),
        Instant.parse("2024-11-03T06:30:00Z"));
    List<OscarDateTime> stops = some(visit.stops());
    same(how + " stops", stops.get(1).toLocalDate(), LocalDate.of(1, 1, 1));
  }

  /** The same dates, as a program makes them. */
  private static KioskVisit anew() {
    OscarDateTime moment = OscarDateTime.of(LocalDateTime.of(2024, 3, 15, 14, 30, 45));
    OscarDateTime none = OscarDateTime.of(LocalDate.of(1, 1, 1));
    OscarDateTime day = OscarDateTime.of(LocalDate.of(1985, 7, 9));
    OscarDateTime repeated = OscarDateTime.of(Instant.parse("2024-11-03T06:30:00Z"));
    return KioskVisit.builder()
        .millis(moment)
        .midnightMillis(OscarDateTime.of(LocalDate.of(1918, 4, 14)))
        .digits(moment)
        .isoOffset(OscarDateTime.ofWire("2024-03-15T14:30:45-04:00"))
        .isoLocal(moment)
        .sqlTimestamp(OscarDateTime.ofWire("2024-03-15 14:30:45.0"))
        .bareDate(day)
        .bareTime(OscarDateTime.of(LocalTime.of(9, 5, 7)))
        .noDate(none)
        .noDateMillis(none)
        .epochDay(OscarDateTime.of(LocalDate.EPOCH))
        .repeatedHour(repeated)
        .stops(List.of(day, none, repeated))
        .build();
  }

  /** Operations of OSCAR that speak XML only, by the types that others have in JSON. */
  private void standardXml() {
    OscarSearchResponse<PharmacyInfoTo1> all = some(oscar.pharmacies().get());
    PharmacyInfoTo1 first = some(all.content()).get(0);
    PharmacyInfoTo1 one = some(oscar.pharmacies().getByPharmacyId(some(first.id())));
    same("pharmacy of the list", OscarJson.write(one), OscarJson.write(first));
    PharmacyInfoTo1 added =
        some(oscar.pharmacies().post(one.toBuilder().id(null).name("A & <B> \u00e9").build()));
    same("name of a pharmacy", added.name(), "A & <B> \u00e9");
    PharmacyInfoTo1 changed = some(oscar.pharmacies().put(added.toBuilder().phone1("819-555-0100").build()));
    same(
        "changed pharmacy",
        OscarJson.write(changed),
        OscarJson.write(added.toBuilder().phone1("819-555-0100").build()));
    same(
        "removed pharmacy",
        OscarJson.write(some(oscar.pharmacies().deleteByPharmacyId(some(added.id())))),
        OscarJson.write(changed));
    same("no pharmacy", oscar.pharmacies().getByPharmacyId(some(added.id())), null);

    DemographicTo1 before = some(oscar.demographics().getSummaryByDemographicNo(1));
    DemographicTo1 answer = some(oscar.demographics().put(before));
    same("patient in XML", answer.lastName(), before.lastName());
    same(
        "birth date in XML",
        some(answer.dateOfBirth()).toLocalDate(),
        some(before.dateOfBirth()).toLocalDate());
    List<DemographicTo1> patients =
        some(some(oscar.demographics().get(q -> q.offset(0).limit(3))).content());
    same("patients in XML", patients.size(), 3);
  }

  /** A bare number as the whole body. */
  private void numbersInXml() {
    int count = some(oscar.inbox().getMineCount());
    same("count of the inbox", count >= 0, true);
  }

  private void pages() {
    for (String kind :
        List.of(
            "plain", "capped", "ignoresLimit", "noTotal", "zeroTotal", "pageAsTotal", "tooFew",
            "tooMany")) {
      List<Integer> ids = new ArrayList<>();
      for (KioskDevice device : pages(kind)) {
        ids.add(device.id());
      }
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < 23; i++) {
        expected.add(i);
      }
      same("pages, " + kind, ids, expected);
    }
    try {
      pages("ignoresOffset").stream().forEach(device -> {});
      wrong.add("pages of a server that ignores the offset: no exception");
    } catch (OscarPagingException e) {
      // As it should be: better no list than a part of it.
    }
  }

  private OscarPages<KioskDevice> pages(String kind) {
    return oscar.kiosk().getPagesByKindAll(kind).pageSize(5);
  }
}
