package dev.oscarclient.generator;

import java.nio.file.Path;
import java.util.List;
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

  /** No document at all: what the bundled catalogue knows of a lineage is the description. */
  record Catalogue() implements DescriptionSource {}

  /** Loose WADL and WSDL files, folders of them, or ZIPs. */
  record Documents(List<Path> paths) implements DescriptionSource {
    /** Copies the list. */
    public Documents {
      paths = List.copyOf(paths);
    }
  }
}
