package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.naming.JaxbNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the accessors of a type are to be called: as in the model, as far as XJC allows it. */
final class BeanNames {
  private static final String ANY = "any";

  private final Map<String, String> byJsonName = new HashMap<>();
  private @Nullable String any;

  /** Names the properties of a type. */
  BeanNames(ObjectType type, ReachedTypes types) {
    List<String> inherited = new ArrayList<>();
    for (ObjectType at : types.line(type)) {
      List<String> javaNames =
          new ArrayList<>(at.properties().stream().map(PropertyModel::javaName).toList());
      javaNames.add(ANY);
      List<String> names = JaxbNames.properties(javaNames, inherited);
      for (int i = 0; i < at.properties().size(); i++) {
        byJsonName.put(at.properties().get(i).jsonName(), names.get(i));
      }
      inherited.addAll(names.subList(0, at.properties().size()));
      if (at.wildcardAt() >= 0) {
        inherited.add(names.get(names.size() - 1));
      }
      any = names.get(names.size() - 1);
    }
  }

  /** Returns the name of a property, or {@code null} if XJC chooses it by itself. */
  @Nullable String of(PropertyModel property, XmlForm xml) {
    String name = byJsonName.get(property.jsonName());
    String published = xml.wrapper() == null ? xml.name() : xml.wrapper();
    return name == null || JaxbNames.isOwnChoice(published, name) ? null : name;
  }

  /** Returns the name for what stands at a wildcard; {@code null} as above. */
  @Nullable String ofWildcard() {
    return any == null || JaxbNames.isOwnChoice(ANY, any) ? null : any;
  }
}
