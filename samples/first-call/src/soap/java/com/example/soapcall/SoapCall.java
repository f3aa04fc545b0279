package com.example.soapcall;

import com.example.soapcall.oscar.OscarSoapClient;
import com.example.soapcall.oscar.soap.model.DayWorkScheduleTransfer;
import com.example.soapcall.oscar.soap.model.DemographicTransfer;
import com.example.soapcall.oscar.soap.model.NotAuthorisedException;
import com.example.soapcall.oscar.soap.model.ProviderTransfer;
import dev.oscarclient.runtime.OscarSoapFaultException;
import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.OscarDateTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A read with dates, a list, bytes both ways, and a fault: all over SOAP. */
public final class SoapCall {
  private final OscarSoapClient soap;

  private SoapCall(OscarSoapClient soap) {
    this.soap = soap;
  }

  /** Takes the server's context address; user name and password come from the environment. */
  public static void main(String[] args) {
    Map<String, String> env = System.getenv();
    SoapCall calls =
        new SoapCall(
            OscarSoapClient.builder()
                .baseUrl(args[0])
                .login(env.get("OSCAR_USER"), env.get("OSCAR_PASSWORD"))
                .serverTimeZone(ZoneId.of("America/Toronto"))
                .build());
    calls.whoAmI();
    calls.day();
    calls.patients();
    calls.document();
    calls.fault();
  }

  private void whoAmI() {
    ProviderTransfer provider =
        Objects.requireNonNull(soap.provider().getLoggedInProviderTransfer());
    System.out.println("provider " + provider.providerNo() + ", " + soap.systemInfo().isAlive());
  }

  private void day() {
    DayWorkScheduleTransfer day =
        soap.schedule()
            .getDayWorkSchedule("100", OscarDateTime.of(Instant.parse("2024-03-14T16:00:00Z")));
    System.out.println(
        "slots "
            + day.timeSlots().size()
            + ", first at "
            + day.timeSlots().get(0).date().toLocalDateTime()
            + " "
            + day.timeSlots().get(0).scheduleCode()
            + ", fourth "
            + day.timeSlots().get(3));
  }

  private void patients() {
    List<DemographicTransfer> found = soap.demographic().getDemographics(List.of(2, 1, 4711));
    System.out.println("patients " + found.stream().map(each -> each.demographicNo()).toList());
  }

  private void document() {
    Base64Bytes pdf = Objects.requireNonNull(soap.document().getDocument(1).fileContents());
    System.out.println(
        "bytes " + pdf.size() + ", " + soap.labUpload().uploadPDF("page.pdf", pdf, "100"));
  }

  private void fault() {
    try {
      Base64Bytes text = Base64Bytes.of("hello".getBytes(StandardCharsets.US_ASCII));
      soap.labUpload().uploadPDF("page.pdf", text, "999");
    } catch (OscarSoapFaultException e) {
      System.out.println(
          "fault " + e.reason() + ", " + (e.detail(NotAuthorisedException.class) != null));
    }
  }
}
