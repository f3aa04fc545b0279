package com.example;

import com.example.clinic.OscarClient;
import com.example.clinic.model.DemographicTo1;
import dev.oscarclient.runtime.auth.OAuthCredentials;

/** One signed call. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    OscarClient oscar =
        OscarClient.builder()
            .baseUrl(args[0])
            .credentials(OAuthCredentials.of(args[1], args[2], args[3], args[4]))
            .build();
    DemographicTo1 patient = oscar.demographics().getByDataId(1);
    System.out.println("patient " + patient.demographicNo());
  }
}
