package dev.oscarclient.samples.firstcall;

import java.nio.file.Path;

/** Where the build put the jars of the other modules. */
final class Jars {
  static final Path SANDBOX = Path.of(System.getProperty("sandbox.jar"));
  static final Path GENERATOR = Path.of(System.getProperty("generator.jar"));

  private Jars() {}
}
