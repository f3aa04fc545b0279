package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.wadl.WadlParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes parameters and form fields into those of the model, path parameters first. */
final class ParameterLinker {

  /** The parameters and the form fields of one operation. */
  record Linked(List<ParameterModel> parameters, List<ParameterModel> fields) {}

  /** A parameter and where it goes. */
  private record Placed(String name, Location in, @Nullable WadlParameter stated) {}

  private ParameterLinker() {}

  static Linked link(
      DescribedOperation operation, List<WadlParameter> fields, List<Problem> problems) {
    Map<String, WadlParameter> templates = new LinkedHashMap<>();
    List<Placed> others = new ArrayList<>();
    for (WadlParameter parameter : operation.parameters()) {
      switch (parameter.style()) {
        case TEMPLATE -> templates.put(parameter.name(), parameter);
        case QUERY -> others.add(new Placed(parameter.name(), Location.QUERY, parameter));
        case HEADER -> others.add(new Placed(parameter.name(), Location.HEADER, parameter));
        case MATRIX -> others.add(new Placed(parameter.name(), Location.MATRIX, parameter));
        case PLAIN -> {
          // Describes a part of a body, and is looked at there.
        }
      }
    }
    List<Placed> placed = new ArrayList<>();
    for (String variable : PathTemplate.of(operation.path()).variables()) {
      placed.add(new Placed(variable, Location.PATH, templates.remove(variable)));
    }
    for (String name : templates.keySet()) {
      problems.add(
          Problem.info(
              operation.origin(),
              operation.verb()
                  + " "
                  + operation.path()
                  + " declares the path parameter "
                  + name
                  + ", which is not in the path; it is left out."));
    }
    placed.addAll(others);
    int count = placed.size();
    for (WadlParameter field : fields) {
      placed.add(new Placed(field.name(), Location.FORM, field));
    }
    List<ParameterModel> linked = link(placed);
    return new Linked(linked.subList(0, count), linked.subList(count, linked.size()));
  }

  private static List<ParameterModel> link(List<Placed> placed) {
    List<String> wireNames = new ArrayList<>(placed.size());
    for (Placed parameter : placed) {
      wireNames.add(parameter.name());
    }
    List<String> names = MemberNames.parameters(wireNames);
    List<ParameterModel> linked = new ArrayList<>(placed.size());
    for (int i = 0; i < placed.size(); i++) {
      linked.add(link(placed.get(i), names.get(i)));
    }
    return linked;
  }

  private static ParameterModel link(Placed placed, String javaName) {
    WadlParameter stated = placed.stated();
    boolean inPath = placed.in() == Location.PATH;
    if (stated == null) {
      return new ParameterModel(
          placed.name(),
          javaName,
          placed.in(),
          new TypeRef.Scalar(ScalarKind.STRING),
          inPath,
          false,
          null,
          null,
          List.of(),
          List.of());
    }
    return new ParameterModel(
        placed.name(),
        javaName,
        placed.in(),
        new TypeRef.Scalar(scalar(stated.type())),
        inPath || stated.required(),
        !inPath && stated.repeating(),
        stated.defaultValue(),
        stated.fixedValue(),
        stated.options(),
        stated.docs());
  }

  /** Bytes have no agreed form in a URL or header: what the server wants there is text. */
  private static ScalarKind scalar(String type) {
    ScalarKind kind = BuiltInTypes.scalar(type);
    return kind == ScalarKind.BINARY ? ScalarKind.STRING : kind;
  }
}
