package com.example;

import com.example.clinic.api.QueueApi;
import com.example.clinic.api.RoomsApi;
import com.example.clinic.api.TicketsApi;
import com.example.clinic.model.TicketTo1;
import dev.oscarclient.runtime.OscarOnlyAt;
import dev.oscarclient.runtime.codec.OscarJson;
import java.lang.reflect.Method;
import java.util.List;

/** Reads at run time which clinics have an operation, and both clinics' tickets with one type. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    for (Class<?> api : List.of(QueueApi.class, RoomsApi.class, TicketsApi.class)) {
      for (Method method : api.getMethods()) {
        OscarOnlyAt only = method.getAnnotation(OscarOnlyAt.class);
        if (only != null) {
          System.out.println(api.getSimpleName() + " only at " + List.of(only.value()));
        }
      }
    }
    TicketTo1 east = OscarJson.read("{\"subject\":\"form\",\"owner\":{\"name\":\"x\"}}", TicketTo1.class);
    TicketTo1 west = OscarJson.read("{\"subject\":7,\"urgent\":true}", TicketTo1.class);
    System.out.println(OscarJson.write(east) + OscarJson.write(west) + west.urgent() + east.owner().name());
  }
}
