package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;
import org.jspecify.annotations.Nullable;

/** A subset of what servers send in several types, and not always as they send it. */
public class AppointmentTo1 extends OscarObject {
  public static final ObjectType<AppointmentTo1> TYPE =
      ObjectType.builder("AppointmentTo1", AppointmentTo1::new)
          .property("id", OscarTypes.STRING)
          .property("notes", OscarTypes.STRING)
          .property("demographicNo", OscarTypes.DOUBLE)
          .property("updateDate", OscarTypes.INT)
          .property("serviceDate", OscarTypes.DATE_TIME)
          .property("appointmentDate", OscarTypes.DATE_TIME)
          .property("dateOfBirth", OscarTypes.DATE_TIME)
          .property("status", OscarTypes.BOOLEAN)
          .property("ticklerComments", OscarTypes.lazy(() -> AppointmentTo1.TYPE))
          .property("demographic", OscarTypes.lazy(() -> AppointmentTo1.TYPE))
          .property("provider", OscarTypes.listOf(OscarTypes.lazy(() -> AppointmentTo1.TYPE)))
          .property("address", OscarTypes.mapOf(OscarTypes.STRING))
          .property("sex", Sex1.TYPE)
          .build();

  protected AppointmentTo1(ObjectState state) {
    super(state);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable String notes() {
    return get(1);
  }

  public static class Builder extends OscarObject.Builder {
    protected Builder(OscarObject source) {
      super(source);
    }

    public Builder notes(@Nullable String notes) {
      set(1, notes);
      return this;
    }

    public AppointmentTo1 build() {
      return new AppointmentTo1(state());
    }
  }
}
