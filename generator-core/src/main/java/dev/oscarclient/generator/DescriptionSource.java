package dev.oscarclient.generator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the description of an API comes from. */
public sealed interface DescriptionSource {

  /**
   * A running server: its description is fetched first.
   *
   * @param access how to reach it
   * @param keepSnapshot folder to keep what was fetched in, or {@code null} to keep nothing
   */
  record Server(ServerAccess access, @Nullable Path keepSnapshot) implements DescriptionSource {}

  /** A snapshot folder, as {@link OscarClientGenerator#fetch} writes it. */
  record SnapshotFolder(Path folder) implements DescriptionSource {}

  /**
   * Several servers, to be called with one client.
   *
   * @param parts each with the name that users know its clinic by; in the order that counts where
   *     the description of any of them will do
   */
  record Union(List<NamedSource> parts) implements DescriptionSource {
    /** Copies the list. */
    public Union {
      parts = List.copyOf(parts);
    }

    /**
     * Unites snapshot folders or loose documents; a clinic is called like the folder.
     *
     * @param paths at least one
     */
    public static Union of(List<Path> paths) {
      List<NamedSource> parts = new ArrayList<>();
      for (Path path : paths) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        parts.add(new NamedSource(name == null ? path.toString() : name.toString(), ofPath(path)));
      }
      return new Union(parts);
    }
  }

  /** No document at all: what the bundled catalogue knows of a lineage is the description. */
  record Catalogue() implements DescriptionSource {}

  /** Loose WADL and WSDL files, folders of them, or ZIPs. */
  record Documents(List<Path> paths) implements DescriptionSource {
    /** Copies the list. */
    public Documents {
      paths = List.copyOf(paths);
    }
  }

  /**
   * Returns the source a user means by a word: a server by its URL, else a snapshot folder, else
   * loose documents.
   *
   * @param location URL or path
   * @param access tells how to reach a server
   */
  static DescriptionSource of(String location, Function<String, ServerAccess> access) {
    if (isUrl(location)) {
      return new Server(access.apply(location), null);
    }
    return ofPath(Path.of(location));
  }

  /** Returns the source that a path means: a snapshot folder, or else loose documents. */
  static DescriptionSource ofPath(Path path) {
    boolean loose = Files.exists(path) && !Files.exists(path.resolve("snapshot.json"));
    return loose ? new Documents(List.of(path)) : new SnapshotFolder(path);
  }

  /** Returns whether a word is a URL of the web and no path. */
  static boolean isUrl(String location) {
    String start = location.substring(0, Math.min(8, location.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://");
  }
}
