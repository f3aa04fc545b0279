package dev.oscarclient.generator.cxf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The jars of the tools, for what they generate. */
public final class CxfJars {

  private CxfJars() {}

  /** Returns the jars that the standalone jar has inside, unpacked into a folder. */
  public static List<Path> unpacked(Path folder) throws IOException {
    return ToolJars.of(CxfTools.BUNDLED, folder);
  }
}
