package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.xsd.SchemaName;
import dev.oscarclient.generator.xsd.SchemaType;
import dev.oscarclient.generator.xsd.SchemaTypeRef;
import java.util.HashSet;
import java.util.Set;

/** What the text of values is like, by the built-in types that they are made of. */
final class LexicalForms {
  private final TypeTable table;

  LexicalForms(TypeTable table) {
    this.table = table;
  }

  /**
   * Returns the form of a value of a type at an address, or that of each word of a list. JAXB makes
   * {@code xs:unsignedShort} itself of a Java {@code char} and of nothing else (JAXB 2.3
   * specification, section 8.5.1); JSON has it as text.
   */
  LexicalForm of(String address, SchemaTypeRef type) {
    return type instanceof SchemaTypeRef.BuiltIn builtIn
            && builtIn.localName().equals("unsignedShort")
        ? LexicalForm.CHARACTER
        : date(address, type, new HashSet<>());
  }

  private LexicalForm date(String address, SchemaTypeRef type, Set<SchemaName> seen) {
    if (type instanceof SchemaTypeRef.BuiltIn builtIn) {
      return switch (builtIn.localName()) {
        case "date" -> LexicalForm.DATE;
        case "time" -> LexicalForm.TIME;
        default -> LexicalForm.USUAL;
      };
    }
    if (type instanceof SchemaTypeRef.TextList list) {
      return date(address, list.item(), seen);
    }
    if (type instanceof SchemaTypeRef.Defined defined && seen.add(defined.name())) {
      GrammarUnion.Member member = table.union().member(address, defined.name());
      if (member != null && member.type() instanceof SchemaType.Simple simple) {
        return date(address, simple.base(), seen);
      }
    }
    return LexicalForm.USUAL;
  }
}
