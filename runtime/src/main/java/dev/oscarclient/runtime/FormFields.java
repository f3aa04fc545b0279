package dev.oscarclient.runtime;

/** Fields of a form body that the server's description does not name. */
public final class FormFields {
  private FormFields() {}

  /** Returns an empty form. */
  public static FormFields create() {
    return new FormFields();
  }

  /** Adds a field; a name may be added several times. */
  public FormFields add(String name, String value) {
    throw new UnsupportedOperationException(name + value);
  }
}
