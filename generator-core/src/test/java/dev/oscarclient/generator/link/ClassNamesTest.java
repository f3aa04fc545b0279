package dev.oscarclient.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.glassfish.jaxb.core.api.impl.NameConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DemographicTo1",
        "PHRAccount",
        "RSSResponse",
        "HCValidationResult",
        "DrugDSResponse",
        "BillingONItem",
        "K2AInit",
        "Hl7TextMessageTo1",
        "ABC",
        "A",
        "Foo1bar",
        "foo_bar",
        "Foo_Bar",
        "Foo__1",
        "Outer$Inner",
        "éCole",
        "Ünder",
        "X509Data",
        "aB",
        "_x_",
        "AB1cD"
      })
  void agreesWithJaxb(String className) {
    assertThat(ClassNames.xmlName(className))
        .isEqualTo(NameConverter.standard.toVariableName(className));
  }
}
