package dev.oscarclient.bench;

import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;

/** Part of a {@link Patient}. */
public final class Extra extends OscarObject {
  public static final ObjectType<Extra> TYPE =
      ObjectType.builder("Extra", Extra::new)
          .property("id", OscarTypes.INT)
          .property("key", OscarTypes.STRING)
          .property("value", OscarTypes.STRING)
          .property("dateCreated", OscarTypes.DATE_TIME)
          .property("hidden", OscarTypes.BOOLEAN)
          .build();

  private Extra(ObjectState state) {
    super(state);
  }
}
