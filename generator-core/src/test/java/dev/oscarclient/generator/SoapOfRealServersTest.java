package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.runtime.soap.OscarSoapOperation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SOAP clients of real OSCAR versions. Skipped where their documents are absent. */
final class SoapOfRealServersTest {
  private static final Pattern BOUND =
      Pattern.compile("<wsdl:operation name=\"(\\w+)\">\\s*<soap:operation");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"oscar19, 83", "openo26, 79"})
  void clientsCompileAndHaveEveryOperationOnce(String version, int operations) throws Exception {
    Path specs = SharedFolder.specs(version);
    GeneratorResult result = SoapClients.generate(specs, folder);
    SoapModel soap = result.model().soap();
    ClassLoader client = SourceCompiler.compile(SoapClients.files(folder));

    List<String> generated = new ArrayList<>();
    for (SoapServiceModel service : soap.services()) {
      Class<?> type = client.loadClass(SoapClients.PACKAGE + ".soap." + service.className());
      for (Method method : type.getDeclaredMethods()) {
        OscarSoapOperation operation = method.getAnnotation(OscarSoapOperation.class);
        if (operation != null) {
          generated.add(operation.address() + "/" + operation.operation());
        }
      }
    }
    assertThat(generated)
        .hasSize(operations)
        .containsExactlyInAnyOrderElementsOf(bound(specs.resolve("wsdl")));
    assertThat(soap.services()).hasSize(14);
    assertThat(result.summary()).anyMatch(line -> line.startsWith("SOAP:"));
    result.summary().forEach(System.out::println);
    long named =
        soap.services().stream()
            .flatMap(service -> service.operations().stream())
            .filter(operation -> operation.facts().standard())
            .count();
    assertThat(named).isEqualTo(operations);
    for (SoapServiceModel service : soap.services()) {
      for (SoapOperationModel operation : service.operations()) {
        assertThat(operation.parts()).noneMatch(part -> part.javaName().matches("arg\\d+"));
      }
    }
    assertThat(result.problems()).noneMatch(problem -> problem.where().contains(".wsdl"));
    assertThat(soap.types().stream().map(type -> type.javaName()).toList())
        .contains("ProviderTransfer", "DayWorkScheduleTransfer", "NotAuthorisedException")
        .doesNotContain("GetAppointment", "GetAppointmentResponse");
  }

  private static List<String> bound(Path wsdls) throws Exception {
    List<String> bound = new ArrayList<>();
    try (Stream<Path> files = Files.list(wsdls)) {
      for (Path file : files.sorted().toList()) {
        String address = "/" + file.getFileName().toString().replace(".wsdl", "");
        Matcher operation = BOUND.matcher(Files.readString(file));
        while (operation.find()) {
          bound.add(address + "/" + operation.group(1));
        }
      }
    }
    return bound;
  }
}
