package dev.oscarclient.generator.discover;

/**
 * One document to ask for.
 *
 * @param path path and query below the context
 * @param accept the {@code Accept} header, empty for none
 */
record FetchRequest(String path, String accept) {
  static FetchRequest of(String path) {
    return new FetchRequest(path, "");
  }
}
