package dev.oscarclient.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Packages, versions, and what problems are called. */
final class PluginRulesTest {

  @ParameterizedTest
  @CsvSource({
    "com.example,booking-app,com.example.bookingapp.oscar",
    "com.Example-Inc,Clinic.Client_2,com.exampleinc.clinicclient_2.oscar"
  })
  void theDefaultPackageIsMadeOfTheProjectsIds(String group, String artifact, String expected) {
    assertThat(DefaultPackage.of(group, artifact)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.0,1.2.0,true",
    "1.2.0,1.2.7,true",
    "1.2.0-SNAPSHOT,1.2.0,true",
    "1.2.0,1.3.0,false",
    "1.2.0,2.2.0,false",
    "1.2.0,,false"
  })
  void pluginAndRuntimeMustBeOfOneLine(String plugin, String runtime, boolean fit) {
    assertThat(RuntimeLibrary.fault(plugin, runtime) == null).isEqualTo(fit);
  }

  @Test
  void executionsOfOneProjectMustNotSharePackages() throws Exception {
    Map<Object, Object> context = new HashMap<>();
    PackageClaims.of(context).claim("com.a", names("one"));

    assertThatThrownBy(() -> PackageClaims.of(context).claim("com.a", names("two")))
        .hasMessageContaining("execution \"one\"")
        .hasMessageContaining("<packageName> of execution \"two\"");
    assertThatThrownBy(() -> PackageClaims.of(context).claim("com.a.model", names("two")))
        .hasMessageContaining("com.a.model");
    assertThatCode(() -> PackageClaims.of(context).claim("com.b", names("two")))
        .doesNotThrowAnyException();
    // A forked lifecycle, and the command line, may do the same work again.
    PackageClaims.of(context).claim("com.a", names("one"));
    PackageClaims.of(context).claim("com.a", names("default-cli"));
    PackageClaims.of(new HashMap<>()).claim("com.a", names("two"));
  }

  /** But for what only {@code learn} asks for, which is no goal. */
  @ParameterizedTest
  @EnumSource(
      value = Setting.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SAMPLES", "REPLACE"})
  void everySettingHasAnElement(Setting setting) {
    String text = names("one").text(Problem.error("x", "Wrong.", null).about(setting));

    assertThat(text).startsWith("x: Wrong. Change <").contains("> of execution \"one\"");
  }

  private static PomNames names(String execution) {
    return new PomNames("generate", execution, false);
  }
}
