package dev.oscarclient.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms and their doors: soap → root → auth → http, root → codec. */
class ArchitectureTest {
  private static final String ROOT = "dev.oscarclient.runtime";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private void mayNotKnow(String room, String... others) {
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .check(CLASSES);
  }

  @Test
  void nobodyKnowsSoap() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".soap")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".soap")
        .check(CLASSES);
  }

  @Test
  void httpKnowsNoOtherRoom() {
    mayNotKnow(ROOT + ".http", ROOT, ROOT + ".auth", ROOT + ".codec");
  }

  @Test
  void authKnowsHttpOnly() {
    mayNotKnow(ROOT + ".auth", ROOT, ROOT + ".codec");
  }

  @Test
  void codecKnowsNoOtherRoom() {
    mayNotKnow(ROOT + ".codec", ROOT, ROOT + ".auth", ROOT + ".http");
  }

  @Test
  void onlyAuthKnowsScribeJavaAndOnlyCodecKnowsJackson() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".auth")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.scribejava..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".codec")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }
}
