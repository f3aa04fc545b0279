package dev.oscarclient.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/** How a method of a client of several servers says that only some of them have it. */
final class OnlyAt {
  private OnlyAt() {}

  /** Returns the annotation; for a list that is not empty. */
  static AnnotationSpec annotation(List<String> clinics) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(RuntimeTypes.OSCAR_ONLY_AT);
    for (String clinic : clinics) {
      annotation.addMember("value", Literals.string(clinic));
    }
    return annotation.build();
  }

  /** Adds the paragraph, unless all have it. */
  static void tell(List<String> clinics, Javadoc javadoc) {
    if (!clinics.isEmpty()) {
      javadoc.paragraph("Not at every clinic; only at " + Javadoc.codes(clinics) + ".");
    }
  }
}
