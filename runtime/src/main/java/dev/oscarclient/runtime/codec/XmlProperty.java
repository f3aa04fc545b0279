package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.Nullable;

/**
 * A property as XML sees it.
 *
 * @param slot where its value is held
 * @param wrapper the element around a list, or {@code null}
 */
record XmlProperty(
    String jsonName,
    int slot,
    OscarType<?> type,
    Xml form,
    XmlName name,
    @Nullable XmlName wrapper) {

  static XmlProperty of(String jsonName, int slot, OscarType<?> type, Xml form) {
    return new XmlProperty(jsonName, slot, type, form, form.name(jsonName), form.wrapper());
  }

  /** Returns the type of the elements that repeat; {@code null} if none may. */
  @Nullable OscarType<?> repeated() {
    return form.kind() != Xml.Kind.WORDS && type.resolved() instanceof ListType<?> list
        ? list.element()
        : null;
  }
}
