package dev.oscarclient.generator.catalog;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the files of a catalogue are. */
interface CatalogFiles {

  /**
   * Opens a file.
   *
   * @param name relative, with slashes
   * @return {@code null} if there is none
   */
  @Nullable InputStream open(String name) throws IOException;
}
