package dev.oscarclient.generator;

import java.util.Objects;

/**
 * A description and what reports call it.
 *
 * @param name for people, e.g. the folder of a snapshot as they wrote it; without credentials
 * @param source where the description comes from
 */
public record NamedSource(String name, DescriptionSource source) {
  /** Checks the components. */
  public NamedSource {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
  }
}
