package com.example;

import com.example.clinic.OscarSoapClient;
import com.example.clinic.soap.model.DayWorkScheduleTransfer;
import com.example.clinic.soap.model.ProviderTransfer;
import dev.oscarclient.runtime.OscarUnauthorizedException;
import dev.oscarclient.runtime.codec.OscarDateTime;
import java.time.Instant;

/** Logs in and reads a day's schedule; then fails to log in. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    OscarSoapClient soap = OscarSoapClient.builder().baseUrl(args[0]).login(args[1], args[2]).build();
    ProviderTransfer provider = soap.provider().getLoggedInProviderTransfer();
    DayWorkScheduleTransfer day =
        soap.schedule().getDayWorkSchedule("100", OscarDateTime.of(Instant.parse("2024-03-14T16:00:00Z")));
    System.out.println("provider " + provider.providerNo() + ", slots " + day.timeSlots().size());

    OscarSoapClient stranger = OscarSoapClient.builder().baseUrl(args[0]).login(args[1], "guess").build();
    try {
      stranger.provider().getLoggedInProviderTransfer();
    } catch (OscarUnauthorizedException e) {
      System.out.println("refused: " + e.getMessage());
    }
  }
}
