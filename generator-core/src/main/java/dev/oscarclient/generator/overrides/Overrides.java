package dev.oscarclient.generator.overrides;

import java.util.List;

/**
 * What a user's file says, still without a look at what the server has.
 *
 * @param file its name without folders, empty if there is no file
 * @param operations in the order of the file, as are the others
 * @param types corrections of types the server has
 * @param newTypes types the server says nothing of
 */
public record Overrides(
    String file,
    List<OperationEntry> operations,
    List<ServiceEntry> services,
    List<TypeEntry> types,
    List<TypeEntry> newTypes) {

  /** No file. */
  public static final Overrides NONE =
      new Overrides("", List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Overrides {
    operations = List.copyOf(operations);
    services = List.copyOf(services);
    types = List.copyOf(types);
    newTypes = List.copyOf(newTypes);
  }

  /** Returns how many entries the file has. */
  public int count() {
    return operations.size() + services.size() + types.size() + newTypes.size();
  }
}
