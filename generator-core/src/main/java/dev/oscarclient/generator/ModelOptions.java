package dev.oscarclient.generator;

import dev.oscarclient.generator.select.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the model of an API is made of its description: which part of it, and what helps to read it.
 *
 * @param addresses patterns of the REST addresses to take, e.g. {@code /services}; empty for all
 *     but {@code /rs} and {@code /oauth}
 * @param excludedAddresses patterns of addresses to leave out of those
 * @param selection which of their operations to take
 * @param lineage the part of the bundled catalogue of standard operations to take where OSCAR's
 *     lines differ, {@code oscar19} or {@code open-o}, or {@code null} to go by what the server
 *     describes. For a server that describes nothing it is the description
 * @param overrides the user's own file, {@code oscar-client.yaml}, or {@code null}
 */
public record ModelOptions(
    List<String> addresses,
    List<String> excludedAddresses,
    Selection selection,
    @Nullable String lineage,
    @Nullable Path overrides) {

  /** Everything meant for clients, by what the server describes. */
  public static final ModelOptions DEFAULT =
      new ModelOptions(List.of(), List.of(), Selection.ALL, null, null);

  /** Copies the lists. */
  public ModelOptions {
    addresses = List.copyOf(addresses);
    excludedAddresses = List.copyOf(excludedAddresses);
    Objects.requireNonNull(selection, "selection");
  }

  /** Returns these options with other addresses. */
  public ModelOptions withAddresses(List<String> included, List<String> excluded) {
    return new ModelOptions(included, excluded, selection, lineage, overrides);
  }

  /** Returns these options with another selection. */
  public ModelOptions withSelection(Selection other) {
    return new ModelOptions(addresses, excludedAddresses, other, lineage, overrides);
  }

  /** Returns these options with another lineage. */
  public ModelOptions withLineage(@Nullable String key) {
    return new ModelOptions(addresses, excludedAddresses, selection, key, overrides);
  }

  /** Returns these options with a user's file. */
  public ModelOptions withOverrides(@Nullable Path file) {
    return new ModelOptions(addresses, excludedAddresses, selection, lineage, file);
  }
}
