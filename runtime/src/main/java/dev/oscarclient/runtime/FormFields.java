package dev.oscarclient.runtime;

import dev.oscarclient.runtime.http.NameValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields of a form body that the server's description does not name. Order and repetition are kept.
 */
public final class FormFields {
  private final List<NameValue> fields = new ArrayList<>();

  private FormFields() {}

  /** Returns an empty form. */
  public static FormFields create() {
    return new FormFields();
  }

  /** Adds a field; a name may be added several times. */
  public FormFields add(String name, String value) {
    fields.add(new NameValue(name, value));
    return this;
  }

  List<NameValue> fields() {
    return List.copyOf(fields);
  }

  /** Returns how many fields there are: values may be health data. */
  @Override
  public String toString() {
    return "FormFields[" + fields.size() + "]";
  }
}
