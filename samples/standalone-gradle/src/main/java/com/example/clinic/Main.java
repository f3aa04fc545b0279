package com.example.clinic;

import com.example.clinic.oscar.OscarClient;
import com.example.clinic.oscar.model.DemographicTo1;
import dev.oscarclient.runtime.CredentialsFile;
import dev.oscarclient.runtime.OscarException;
import java.io.IOException;
import java.nio.file.Path;

/** Reads one patient; the arguments are a credentials file and the patient's number. */
public final class Main {
  private Main() {}

  /** Exits with 0 if the patient is there, 1 if the call fails, 2 for wrong arguments. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("usage: CREDENTIALS-FILE PATIENT-NUMBER");
      System.exit(2);
    }
    try {
      OscarClient oscar =
          OscarClient.builder().credentialsFile(CredentialsFile.read(Path.of(args[0]))).build();
      DemographicTo1 patient =
          oscar.demographics().getSummaryByDemographicNo(Integer.parseInt(args[1]));
      System.out.println(patient == null ? "No such patient" : patient.toString());
    } catch (OscarException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    } catch (IOException | NumberFormatException e) {
      System.err.println("Cannot use the arguments: " + e.getMessage());
      System.exit(2);
    }
  }
}
