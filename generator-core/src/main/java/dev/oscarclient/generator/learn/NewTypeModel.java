package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A type that samples show and no description has, or what a known one lacks.
 *
 * @param name of the type
 * @param properties in the order they were seen
 * @param objects how many objects it was learnt from
 * @param leftOut how many keys are not told, as they look like data
 */
public record NewTypeModel(String name, List<Property> properties, long objects, int leftOut) {

  /**
   * A property.
   *
   * @param key in JSON
   * @param type what it held
   * @param dateForm the one form of date that was seen, or {@code null}
   * @param seen in how many of the objects it was
   * @param absences how often it was there as {@code null}
   */
  public record Property(
      String key, TypeRef type, @Nullable DateForm dateForm, long seen, long absences) {}

  /** Copies the list. */
  public NewTypeModel {
    properties = List.copyOf(properties);
  }

  /** Returns this with some of its properties. */
  NewTypeModel only(Predicate<Property> kept) {
    return new NewTypeModel(name, properties.stream().filter(kept).toList(), objects, leftOut);
  }

  static NewTypeModel of(NewType type, NewTypes types, Keys keys, Typing typing) {
    List<Property> properties = new ArrayList<>();
    int leftOut = 0;
    for (var member : type.shape().members().entrySet()) {
      String key = member.getKey();
      Shape seen = member.getValue();
      if (keys.isName(key)) {
        TypeRef held = typing.type(seen, key, object -> types.member(type, key));
        properties.add(
            new Property(key, held, Scalars.dateForm(seen, key), seen.count(), seen.nulls()));
      } else {
        leftOut++;
      }
    }
    return new NewTypeModel(type.name(), properties, type.shape().count(), leftOut);
  }
}
