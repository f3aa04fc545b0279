package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue, read as far as it is asked for: a file for each service, by the first segment of
 * its paths, and one for what several share. Not safe for several threads.
 */
public final class Catalog {
  private final CatalogFiles files;
  private final List<String> services;
  private final Map<String, List<StandardOperation>> operations = new HashMap<>();
  private final Map<String, StandardType> types = new LinkedHashMap<>();

  Catalog(CatalogFiles files) {
    this.files = files;
    Members index = read("index.json").members();
    this.services = index.require("services").texts();
    index.done();
    load("shared.json");
  }

  /** Returns the catalogue that comes with this library. */
  public static Catalog bundled() {
    return new Catalog(CatalogFiles.bundled());
  }

  /** Returns a catalogue of nothing: with it, servers are taken at their own word alone. */
  public static Catalog empty() {
    return new Catalog(
        name ->
            new ByteArrayInputStream(
                (name.equals("index.json") ? "{\"services\":[]}" : "{}")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the first path segments of the standard operations, sorted. */
  public List<String> services() {
    return services;
  }

  /**
   * Returns the standard operations below a first path segment, e.g. {@code demographics}; none if
   * the catalogue does not have it.
   */
  public List<StandardOperation> operations(String service) {
    List<StandardOperation> known = operations.get(service);
    if (known == null) {
      known = services.contains(service) ? load("services/" + service + ".json") : List.of();
      operations.put(service, known);
    }
    return known;
  }

  /** Returns the types that are read so far, in the order of their files. */
  public Collection<StandardType> typesSoFar() {
    return List.copyOf(types.values());
  }

  /** Returns the type of a name, wherever it is, or {@code null} if there is none. */
  public @Nullable StandardType type(String name) {
    StandardType type = types.get(name);
    for (int i = 0; type == null && i < services.size(); i++) {
      operations(services.get(i));
      type = types.get(name);
    }
    return type;
  }

  private List<StandardOperation> load(String file) {
    Members root = read(file).members();
    root.take("$schema");
    List<StandardOperation> read = new ArrayList<>();
    Node declared = root.take("operations");
    if (declared != null) {
      declared.members().rest().forEach((name, node) -> read.add(OperationReader.read(name, node)));
    }
    addTypes(root.take("bodies"), true);
    addTypes(root.take("types"), false);
    root.done();
    return List.copyOf(read);
  }

  private void addTypes(@Nullable Node node, boolean unnamed) {
    if (node == null) {
      return;
    }
    node.members()
        .rest()
        .forEach(
            (key, value) -> {
              StandardType type = TypeReader.read(key, value, unnamed);
              StandardType other = types.put(type.name(), type);
              if (other != null) {
                throw value.wrong(
                    "The type " + type.name() + " is also at " + other.origin() + ".");
              }
            });
  }

  private Node read(String file) {
    try (InputStream in = files.open(file)) {
      if (in == null) {
        throw new ProblemException(
            Problem.error(file, "The catalogue lacks this file.", "Install the generator anew."));
      }
      return JsonFile.read(file, in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
