package com.example;

import com.example.clinic.OscarClient;
import com.example.clinic.model.TicketTo1;

/** Compiles only if the file of corrections is heard. */
public final class Main {
  private Main() {}

  static TicketTo1 mystery(OscarClient oscar) {
    return oscar.mystery().get();
  }
}
