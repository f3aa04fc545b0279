package dev.oscarclient.generator.link;

import dev.oscarclient.generator.naming.PathTemplate;
import java.util.List;

/** What makes two descriptions of an operation the same one. */
final class OperationKey {

  private OperationKey() {}

  /** Returns verb and path, whatever the path's variables and slashes at its ends are like. */
  static String of(String verb, PathTemplate path) {
    StringBuilder key = new StringBuilder(verb);
    for (List<PathTemplate.Part> segment : path.segments()) {
      key.append('/');
      for (PathTemplate.Part part : segment) {
        key.append(part instanceof PathTemplate.Part.Literal literal ? literal.text() : "{}");
      }
    }
    return key.toString();
  }
}
