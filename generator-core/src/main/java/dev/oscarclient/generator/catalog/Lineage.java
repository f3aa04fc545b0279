package dev.oscarclient.generator.catalog;

import org.jspecify.annotations.Nullable;

/** A line of OSCAR versions whose web services are alike. */
public enum Lineage {
  /** OSCAR 19; earlier versions mostly have fewer operations and less in their types. */
  OSCAR19("oscar19"),
  /** Open-O of 2026, and what comes close to it. */
  OPEN_O("open-o");

  private final String key;

  Lineage(String key) {
    this.key = key;
  }

  /** Returns what it is called in the catalogue, in options and in reports. */
  public String key() {
    return key;
  }

  /** Returns the lineage of a key, or {@code null} if there is none. */
  public static @Nullable Lineage of(String key) {
    for (Lineage lineage : values()) {
      if (lineage.key.equals(key)) {
        return lineage;
      }
    }
    return null;
  }
}
