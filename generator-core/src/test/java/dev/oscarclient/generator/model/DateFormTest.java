package dev.oscarclient.generator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.model.ParameterModel.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateFormTest {

  private static final TypeRef TEXT = new TypeRef.Scalar(ScalarKind.STRING);
  private static final TypeRef DATE_TIME = new TypeRef.Scalar(ScalarKind.DATE_TIME);

  @Test
  void everyFormHasAWord() {
    for (DateForm form : DateForm.values()) {
      assertThat(DateForm.ofKey(form.key())).isEqualTo(form);
    }
    assertThat(DateForm.ofKey("DATE")).isNull();
  }

  @Test
  void textBecomesADateAndKeepsItsForm() {
    PropertyModel dated = property(new TypeRef.ListOf(TEXT)).withDateForm(DateForm.DATE);
    assertThat(dated.type()).isEqualTo(new TypeRef.ListOf(DATE_TIME));
    assertThat(dated.withJavaName("other").dateForm()).isEqualTo(DateForm.DATE);
    ParameterModel parameter = parameter(TEXT).withDateForm(DateForm.TIME);
    assertThat(parameter.type()).isEqualTo(DATE_TIME);
    assertThat(parameter.dateForm()).isEqualTo(DateForm.TIME);
  }

  @Test
  void whatHoldsNoDatesGetsNoForm() {
    PropertyModel flag = property(new TypeRef.Scalar(ScalarKind.BOOLEAN));
    assertThat(flag.canHoldDates()).isFalse();
    assertThatThrownBy(() -> flag.withDateForm(DateForm.DATE)).hasMessageContaining("birth");
    ParameterModel bytes = parameter(new TypeRef.Scalar(ScalarKind.BINARY));
    assertThat(bytes.canBeDate()).isFalse();
    assertThatThrownBy(() -> bytes.withDateForm(DateForm.DATE)).hasMessageContaining("day");
  }

  private static PropertyModel property(TypeRef type) {
    return new PropertyModel(
        "birth",
        "birth",
        type,
        false,
        false,
        new PropertyModel.XmlForm(PropertyModel.XmlForm.Kind.ELEMENT, "birth", "", null),
        List.of());
  }

  private static ParameterModel parameter(TypeRef type) {
    return new ParameterModel(
        "day", "day", Location.QUERY, type, false, false, null, null, List.of(), List.of());
  }
}
