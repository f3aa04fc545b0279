package dev.oscarclient.runtime.codec;

/** Where in a JSON document a value stands; spelled out only if something is wrong there. */
interface Location {

  /** The document itself. */
  Location ROOT = out -> {};

  /** Longest pointer shown: a hostile server chooses the names in it. */
  int MAX_LENGTH = 200;

  /** Appends the JSON pointer (RFC 6901). */
  void appendTo(StringBuilder out);

  /** Returns the location of a property. */
  default Location property(String name) {
    return out -> {
      appendTo(out);
      out.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    };
  }

  /** Returns the location of an element. */
  default Location element(int index) {
    return out -> {
      appendTo(out);
      out.append('/').append(index);
    };
  }

  /** Returns the JSON pointer, fit to be printed. */
  default String pointer() {
    StringBuilder out = new StringBuilder();
    appendTo(out);
    if (out.length() > MAX_LENGTH) {
      out.setLength(MAX_LENGTH);
      out.append("...");
    }
    for (int i = 0; i < out.length(); i++) {
      if (Character.isISOControl(out.charAt(i))) {
        out.setCharAt(i, '?');
      }
    }
    return out.toString();
  }
}
