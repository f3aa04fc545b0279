package dev.oscarclient.bench;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;

/** Part of a {@link Patient}. */
public final class Address extends OscarObject {
  public static final ObjectType<Address> TYPE =
      ObjectType.builder("Address", Address::new)
          .property("address", OscarTypes.STRING)
          .property("city", OscarTypes.STRING)
          .property("province", OscarTypes.STRING)
          .property("postal", OscarTypes.STRING)
          .property("country", OscarTypes.STRING)
          .property("type", OscarTypes.STRING)
          .build();

  private Address(ObjectState state) {
    super(state);
  }
}
