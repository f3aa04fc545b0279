package dev.oscarclient.generator.jaxws;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a global element holds. Two of one name are the same element only if they are equal. */
sealed interface GlobalElement {

  /**
   * Elements, one for each parameter or for what comes back.
   *
   * @param parts in order
   */
  record Wrapper(List<Part> parts) implements GlobalElement {

    /** One of the elements. */
    record Part(
        QualifiedName name,
        TypeRef type,
        boolean repeating,
        boolean required,
        boolean nillable,
        LexicalForm lexical) {

      static Part of(SoapPart part) {
        return new Part(
            QualifiedName.of(part.name()),
            part.type(),
            part.repeating(),
            part.required(),
            part.nillable(),
            part.lexical());
      }
    }

    /** Copies the list. */
    public Wrapper {
      parts = List.copyOf(parts);
    }

    /** Returns whether JAXB would call two of the elements alike. */
    boolean isAmbiguous() {
      Set<String> names = new HashSet<>();
      return !parts.stream().allMatch(part -> names.add(FreeNames.key(part.name().local())));
    }
  }

  /** A value. */
  record Typed(TypeRef type, boolean nillable, LexicalForm lexical) implements GlobalElement {}
}
