package dev.oscarclient.generator;

import dev.oscarclient.generator.emit.Emitters;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.runtime.codec.OscarType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A client, emitted and compiled in memory.
 *
 * @param types of the model, by Java name
 */
record GeneratedClient(ApiModel model, ClassLoader loader, Map<String, TypeModel> types) {
  private static final String PACKAGE = "com.example.clinic";

  static GeneratedClient of(ApiModel model) {
    Map<String, TypeModel> types = new LinkedHashMap<>();
    model.types().forEach(type -> types.put(type.javaName(), type));
    return new GeneratedClient(model, SourceCompiler.compile(Emitters.emit(model, PACKAGE)), types);
  }

  Class<?> load(String javaName) throws ClassNotFoundException {
    return loader.loadClass(PACKAGE + ".model." + javaName);
  }

  @SuppressWarnings("unchecked") // the contract of generated classes
  OscarType<Object> type(String javaName) throws ReflectiveOperationException {
    return (OscarType<Object>) load(javaName).getField("TYPE").get(null);
  }

  List<ObjectType> objectTypes() {
    List<ObjectType> objects = new ArrayList<>();
    for (TypeModel type : types.values()) {
      if (type instanceof ObjectType object) {
        objects.add(object);
      }
    }
    return objects;
  }
}
