package dev.oscarclient.generator.union;

import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.report.TypeText;
import java.util.ArrayList;
import java.util.List;

/** What several servers take or give in one operation, as one body. */
final class BodyUnion {
  private final String where;
  private final TypeUnion types;
  private final Conflicts conflicts;

  BodyUnion(String where, TypeUnion types, Conflicts conflicts) {
    this.where = where;
    this.types = types;
    this.conflicts = conflicts;
  }

  /**
   * Unites bodies.
   *
   * @param which request or response
   */
  BodyModel unite(String which, List<BodyModel> all) {
    List<BodyModel> bodies = all.stream().filter(body -> body.kind() != Kind.NONE).toList();
    if (bodies.isEmpty()) {
      return all.get(0);
    }
    BodyModel first = bodies.get(0);
    Kind kind = RefUnion.same(bodies.stream().map(BodyModel::kind).toList());
    if (kind == null) {
      return torn(which, bodies, Kind.BINARY, TypeRef.CONTENT);
    }
    List<TypeRef> refs = bodies.stream().map(body -> types.ref(body.type())).toList();
    TypeRef type = RefUnion.of(refs);
    if (type == null) {
      return kind == Kind.JSON
          ? torn(which, bodies, Kind.JSON, TypeRef.RAW_JSON)
          : torn(which, bodies, Kind.BINARY, TypeRef.CONTENT);
    }
    boolean typed = bodies.stream().allMatch(body -> body.binding().typed());
    return new BodyModel(
        kind,
        mediaTypes(bodies),
        type,
        fields(bodies),
        new Binding(first.binding().authority(), first.binding().detail(), typed),
        first.statedClass());
  }

  private List<ParameterModel> fields(List<BodyModel> bodies) {
    return ParameterUnion.of(where, bodies.stream().map(BodyModel::fields).toList(), conflicts);
  }

  private BodyModel torn(String which, List<BodyModel> bodies, Kind kind, TypeRef type) {
    List<String> said = bodies.stream().map(b -> b.kind() + " " + TypeText.of(b.type())).toList();
    conflicts.add(where + ", " + which, said, TypeText.of(type));
    return new BodyModel(
        kind,
        mediaTypes(bodies),
        type,
        List.of(),
        new Binding(Binding.Authority.NONE, "the servers contradict each other", false));
  }

  /** What all servers know comes first: it is what a request is sent as. */
  private static List<String> mediaTypes(List<BodyModel> bodies) {
    List<String> mediaTypes = new ArrayList<>(bodies.get(0).mediaTypes());
    for (BodyModel body : bodies) {
      mediaTypes.retainAll(body.mediaTypes());
    }
    for (BodyModel body : bodies) {
      for (String mediaType : body.mediaTypes()) {
        if (!mediaTypes.contains(mediaType)) {
          mediaTypes.add(mediaType);
        }
      }
    }
    return mediaTypes;
  }
}
