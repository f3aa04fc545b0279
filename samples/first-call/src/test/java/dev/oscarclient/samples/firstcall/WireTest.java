package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every form of date, XML bodies and odd pages, from the sandbox's CXF through a generated client
 * and back.
 */
final class WireTest {

  @TempDir private Path folder;

  @Test
  void whatIsReadIsWhatTheServerHolds() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX)) {
      ClientProject project = new ClientProject(folder);
      Jvm.Result generated =
          project.generate(Jars.GENERATOR, sandbox.baseUrl(), "com.example.wire.oscar");
      assertThat(generated.exitCode()).as(generated.output()).isZero();
      project.compile(Path.of("src/wire/java").toAbsolutePath());
      assertThat(project.run("com.example.wire.Wire", sandbox)).isZero();
    }
  }
}
