package dev.oscarclient.generator.cxf;

import java.nio.file.Path;
import java.util.List;

/**
 * Where CXF's wsdl2java and wadl2java come from. They run in a JVM of their own: whatever version
 * it is, its libraries never meet those of the generator.
 */
public sealed interface CxfTools {

  /** Those inside the standalone jar. */
  CxfTools BUNDLED = new Bundled();

  /** See {@link #BUNDLED}. */
  record Bundled() implements CxfTools {}

  /**
   * A folder of jars, or one that has them in its folder {@code lib} as CXF's distribution does.
   *
   * @param folder the folder
   */
  record Folder(Path folder) implements CxfTools {}

  /**
   * Jars, which is the class path.
   *
   * @param jars of the tools and of all that they need
   */
  record Jars(List<Path> jars) implements CxfTools {
    /** Copies the list. */
    public Jars {
      jars = List.copyOf(jars);
    }
  }
}
