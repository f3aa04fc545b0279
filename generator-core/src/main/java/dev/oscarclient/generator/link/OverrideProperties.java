package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.overrides.TypeEntry.PropertyEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes and corrects properties by what a user's file says of them. */
final class OverrideProperties {

  private final OverrideTypes types;
  private final String address;
  private final List<Problem> problems;

  /**
   * Creates the maker.
   *
   * @param address where names of types are looked up first
   */
  OverrideProperties(OverrideTypes types, String address, List<Problem> problems) {
    this.types = types;
    this.address = address;
    this.problems = problems;
  }

  /**
   * Returns a property that no grammar has.
   *
   * @param variables type parameters in scope
   */
  PropertyModel make(PropertyEntry entry, String javaName, List<String> variables) {
    return dated(
        entry,
        new PropertyModel(
            entry.jsonName() == null ? entry.name() : entry.jsonName(),
            javaName,
            type(entry, TypeRef.RAW_JSON, variables),
            entry.required() == null ? entry.primitive() : entry.required(),
            false,
            new XmlForm(XmlForm.Kind.ELEMENT, entry.name(), "", null),
            entry.doc() == null ? List.of() : List.of(entry.doc()),
            entry.aliases(),
            entry.access() == null ? Access.READ_WRITE : entry.access()));
  }

  /** Returns a property as the file has it; tells where that contradicts the grammar. */
  PropertyModel correct(PropertyEntry entry, PropertyModel known, List<String> variables) {
    TypeRef type = type(entry, known.type(), variables);
    if (!type.equals(known.type()) && !isOpen(known.type())) {
      problems.add(
          entry
              .place()
              .warning(
                  "The server's grammar says "
                      + TypeText.of(known.type())
                      + " where the file says "
                      + TypeText.of(type)
                      + ".",
                  OverrideBodies.KEEP));
    }
    String jsonName = entry.jsonName() == null ? known.jsonName() : entry.jsonName();
    Set<String> aliases = new LinkedHashSet<>(known.jsonAliases());
    aliases.add(known.jsonName());
    aliases.addAll(entry.aliases());
    aliases.remove(jsonName);
    List<String> docs = new ArrayList<>(known.docs());
    if (entry.doc() != null) {
      docs.add(entry.doc());
    }
    return dated(
        entry,
        new PropertyModel(
            jsonName,
            known.javaName(),
            type,
            entry.required() == null ? known.required() || entry.primitive() : entry.required(),
            known.nillable(),
            known.xml(),
            docs,
            List.copyOf(aliases),
            entry.access() == null ? known.access() : entry.access(),
            type.equals(known.type()) ? known.dateForm() : null));
  }

  private TypeRef type(PropertyEntry entry, TypeRef otherwise, List<String> variables) {
    return entry.type() == null
        ? otherwise
        : types.ref(address, new OverrideTypes.Stated(entry.type(), entry.place()), variables);
  }

  private PropertyModel dated(PropertyEntry entry, PropertyModel property) {
    if (entry.date() == null) {
      return property;
    }
    if (!property.canHoldDates()) {
      problems.add(entry.place().error("Only dates, texts and longs can have the form of a date."));
      return property;
    }
    return property.withDateForm(entry.date());
  }

  private static boolean isOpen(TypeRef type) {
    return type instanceof TypeRef.RawJson
        || (type instanceof TypeRef.ListOf list && isOpen(list.element()));
  }
}
