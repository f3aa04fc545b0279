package com.example;

import com.example.clinic.OscarClient;
import com.example.clinic.model.TicketTo1;
import dev.oscarclient.runtime.codec.OscarJson;

/** Shows that the client is there and works, without a server. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    TicketTo1 ticket = OscarJson.read("{\"id\":7,\"subject\":\"form\",\"extra\":true}", TicketTo1.class);
    System.out.println("read " + ticket.id() + " " + ticket.subject());
    System.out.println("wrote " + OscarJson.write(ticket.toBuilder().subject("letter").build()));
    System.out.println("has " + OscarClient.class.getMethod("tickets").getReturnType().getSimpleName());
  }
}
