package dev.oscarclient.generator.cxf;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

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
   * Jars, as a class path.
   *
   * @param jars gives those of the tools and of all that they need; asked only when a tool has to
   *     run. May throw a {@code ProblemException}
   */
  record Jars(Supplier<List<Path>> jars) implements CxfTools {}
}
