package dev.oscarclient.samples.firstcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The standalone jar with {@code --soap} against the sandbox, and a program that calls it. */
final class SoapClientTest {
  @TempDir private Path folder;

  @Test
  void allServicesAreGeneratedCompiledAndCalled() throws Exception {
    try (Sandbox sandbox = Sandbox.start(Jars.SANDBOX, "--security-token-calls", "2")) {
      ClientProject project = new ClientProject(folder.resolve("project"));
      Jvm.Result generated =
          project.generate(
              Jars.GENERATOR, sandbox.baseUrl(), "com.example.soapcall.oscar", "--soap");
      assertThat(generated.exitCode()).as(generated.output()).isZero();
      assertThat(project.generated().resolve("com/example/soapcall/oscar/soap"))
          .isDirectoryContaining("glob:**Kiosk*")
          .isDirectoryContaining("glob:**Login*");

      project.compile(Path.of("src/soap/java").toAbsolutePath());
      Jvm.Result called = project.output("com.example.soapcall.SoapCall", sandbox);
      assertThat(called.output().lines())
          .contains(
              "provider 100, alive",
              "slots 8, first at 2024-03-14T09:00 1, fourth null",
              "patients [2, 1]",
              "bytes 224, {\"success\":1,\"bytes\":224}",
              "fault The provider may not upload, true");
      assertThat(called.exitCode()).isZero();
    }
  }
}
