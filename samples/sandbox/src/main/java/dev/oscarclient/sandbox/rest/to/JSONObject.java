package dev.oscarclient.sandbox.rest.to;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of any content. Its name is json-lib's, whose class OSCAR's operations take and
 * return, so that the WADL names it as OSCAR's does.
 */
public class JSONObject extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1L;

  /**
   * The text under a key that must be there.
   *
   * @throws IllegalArgumentException if the key is missing or null, as json-lib does: OSCAR then
   *     answers 500
   */
  public String text(String key) {
    Object value = get(key);
    if (value == null) {
      throw new IllegalArgumentException("JSONObject[\"" + key + "\"] not found.");
    }
    return value.toString();
  }

  /** The text under a key, or null. */
  public @Nullable String optionalText(String key) {
    Object value = get(key);
    return value == null ? null : value.toString();
  }
}
