package dev.oscarclient.generator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the picture of docs/architecture.md against the code. */
final class ArchitectureTest {
  private static final String ROOT = "dev.oscarclient.generator";

  /** Room to the rooms it may use; what is not listed is not allowed. */
  private static final Map<String, List<String>> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("cli", List.of("", "cxf", "diff", "select", "problem")),
              Map.entry("discover", List.of("snapshot", "xml", "problem")),
              Map.entry("doctor", List.of("discover", "snapshot", "catalog", "model", "problem")),
              Map.entry("signin", List.of("problem")),
              Map.entry("snapshot", List.of("problem")),
              Map.entry("wadl", List.of("xml", "problem")),
              Map.entry("xsd", List.of("xml", "problem")),
              Map.entry("wsdl", List.of("xsd", "xml", "problem")),
              Map.entry("model", List.of()),
              Map.entry("naming", List.of("model")),
              Map.entry("notation", List.of("model", "problem")),
              Map.entry("catalog", List.of("notation", "model", "problem")),
              Map.entry("overrides", List.of("notation", "model", "problem")),
              Map.entry("select", List.of("model", "problem")),
              Map.entry("learn", List.of("notation", "model", "naming", "problem")),
              Map.entry(
                  "link",
                  List.of(
                      "wadl",
                      "xsd",
                      "wsdl",
                      "catalog",
                      "overrides",
                      "notation",
                      "model",
                      "naming",
                      "select",
                      "problem")),
              Map.entry("emit", List.of("model", "naming")),
              Map.entry("enrich", List.of("model", "naming")),
              Map.entry("jaxrs", List.of("enrich", "model", "naming")),
              Map.entry("jaxws", List.of("enrich", "model", "naming")),
              Map.entry("cxf", List.of("enrich", "problem")),
              Map.entry("output", List.of("problem")),
              Map.entry("union", List.of("model", "naming", "report", "problem")),
              Map.entry("diff", List.of("model", "report")),
              Map.entry("report", List.of("model", "problem")),
              Map.entry("xml", List.of("problem")),
              Map.entry("problem", List.of())));

  private final JavaClasses code =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void roomsUseOnlyWhatThePictureAllows() {
    ARROWS.forEach(
        (room, allowed) -> {
          List<String> packages = new ArrayList<>();
          packages.add(ROOT + "." + room + "..");
          for (String other : allowed) {
            packages.add(other.isEmpty() ? ROOT : ROOT + "." + other + "..");
          }
          classes()
              .that()
              .resideInAPackage(ROOT + "." + room + "..")
              .should()
              .onlyDependOnClassesThat(
                  resideInAnyPackage(packages.toArray(String[]::new))
                      .or(not(resideInAPackage(ROOT + ".."))))
              .check(code);
        });
  }

  @Test
  void everyRoomIsInThePicture() {
    assertThat(code)
        .allSatisfy(
            c ->
                assertThat(c.getPackageName())
                    .satisfiesAnyOf(
                        p -> assertThat(p).isEqualTo(ROOT),
                        p -> assertThat(ARROWS).containsKey(p.substring(ROOT.length() + 1))));
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(code);
  }

  @Test
  void theModelUsesNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(ROOT + ".model", "java..", "org.jspecify.annotations")
        .check(code);
  }

  @Test
  void onlyTheCommandLineKnowsPicocliAndOnlyTheEmittersKnowJavaPoet() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(code);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".emit")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.palantir.javapoet..")
        .check(code);
  }

  @Test
  void noStaticState() {
    assertThat(code)
        .flatExtracting(c -> c.getFields())
        .filteredOn(f -> f.getModifiers().contains(JavaModifier.STATIC))
        .filteredOn(f -> !f.getModifiers().contains(JavaModifier.FINAL))
        .isEmpty();
  }
}
