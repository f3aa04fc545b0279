package dev.oscarclient.generator.catalog;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files of a catalogue, each read once, when it is asked for. Safe for many threads. */
public final class CatalogStore {
  private final CatalogFiles files;
  private final ConcurrentMap<String, CatalogFile> read = new ConcurrentHashMap<>();
  private final Parser parser = new Parser();
  private volatile @Nullable Index index;

  CatalogStore(CatalogFiles files) {
    this.files = files;
  }

  /** Returns the files that come with this library. */
  public static CatalogStore bundled() {
    return new CatalogStore(new BundledFiles());
  }

  /** Returns a catalogue of nothing: with it, servers are taken at their own word alone. */
  public static CatalogStore empty() {
    return new CatalogStore(
        name ->
            new ByteArrayInputStream(
                (name.equals("index.json") ? "{\"services\":[]}" : "{}")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Reads every file. Worth calling on another thread before the catalogue is needed: whoever comes
   * first reads a file, and the other goes on with what it made.
   */
  public void preload() {
    shared();
    for (String service : services()) {
      service(service);
    }
  }

  /**
   * What there is.
   *
   * @param services first path segments of the standard operations
   * @param soap addresses of the standard SOAP services, without their slash
   */
  private record Index(List<String> services, List<String> soap) {}

  /** Returns the first path segments of the standard operations, sorted. */
  List<String> services() {
    return index().services();
  }

  /** Returns the addresses of the standard SOAP services, without their slash, sorted. */
  List<String> soapServices() {
    return index().soap();
  }

  private Index index() {
    Index known = index;
    if (known == null) {
      Members members = node("index.json").members();
      known =
          new Index(
              List.copyOf(members.require("services").texts()), List.copyOf(members.texts("soap")));
      members.done();
      index = known;
    }
    return known;
  }

  /** Returns the file of a SOAP service, which must be one of {@link #soapServices}. */
  List<SoapEntry> soap(String name) {
    return SoapReader.read(node("soap/".concat(name).concat(".json")));
  }

  CatalogFile shared() {
    return file("shared.json");
  }

  /** Returns the file of a service, which must be one of {@link #services}. */
  CatalogFile service(String name) {
    return file("services/".concat(name).concat(".json"));
  }

  private CatalogFile file(String name) {
    CatalogFile known = read.get(name);
    return known != null ? known : read.computeIfAbsent(name, parser);
  }

  private Node node(String file) {
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

  /** No lambda: the first one of a process costs more than reading the files. */
  private final class Parser implements Function<String, CatalogFile> {
    @Override
    public CatalogFile apply(String name) {
      return CatalogFile.of(node(name));
    }
  }

  /** Resources beside this class. */
  private static final class BundledFiles implements CatalogFiles {
    @Override
    public @Nullable InputStream open(String name) {
      return CatalogStore.class.getResourceAsStream(name);
    }
  }
}
