package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.catalog.OperationFacts.Parameter;
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
  private record Placed(
      String name, Location in, @Nullable WadlParameter stated, @Nullable Parameter known) {}

  private ParameterLinker() {}

  /**
   * Links parameters.
   *
   * @param fields of the form that the server declares
   * @param facts what the catalogue knows of the operation, or {@code null}
   * @param isForm whether the request is carried as a form
   * @param own what the user's file says
   */
  static Linked link(
      DescribedOperation operation,
      List<WadlParameter> fields,
      @Nullable OperationFacts facts,
      boolean isForm,
      OverrideParameters own,
      List<Problem> problems) {
    Map<String, WadlParameter> templates = new LinkedHashMap<>();
    List<Placed> others = new ArrayList<>();
    for (WadlParameter parameter : operation.parameters()) {
      switch (parameter.style()) {
        case TEMPLATE -> templates.put(parameter.name(), parameter);
        case QUERY -> others.add(placed(parameter, Location.QUERY, facts));
        case HEADER -> others.add(placed(parameter, Location.HEADER, null));
        case MATRIX -> others.add(placed(parameter, Location.MATRIX, null));
        case PLAIN -> {
          // Describes a part of a body, and is looked at there.
        }
      }
    }
    List<Placed> placed = new ArrayList<>();
    for (String variable : PathTemplate.of(operation.path()).variables()) {
      placed.add(
          new Placed(variable, Location.PATH, templates.remove(variable), known(variable, facts)));
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
    if (facts != null) {
      addUndeclared(facts, placed);
    }
    List<Placed> form = fields(fields, isForm && facts != null ? facts.request() : null, own);
    List<String> declared = new ArrayList<>(wireNames(placed));
    declared.addAll(wireNames(form));
    for (String name : own.undeclared(declared)) {
      placed.add(new Placed(name, Location.QUERY, null, null));
    }
    int count = placed.size();
    placed.addAll(form);
    List<ParameterModel> linked = own.correct(link(placed), declaredTypes(placed));
    return new Linked(linked.subList(0, count), linked.subList(count, linked.size()));
  }

  /** Parameters that the server's code reads from the raw request are in no WADL. */
  private static void addUndeclared(OperationFacts facts, List<Placed> placed) {
    for (Parameter known : facts.parameters()) {
      boolean declared = false;
      for (Placed other : placed) {
        declared |= other.name().equals(known.name());
      }
      if (known.undeclared() && !declared) {
        placed.add(new Placed(known.name(), Location.QUERY, null, known));
      }
    }
  }

  /** Returns the fields of the form: what the user's file says they are, if it does. */
  private static List<Placed> fields(
      List<WadlParameter> fields, OperationFacts.@Nullable Body known, OverrideParameters own) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    for (WadlParameter field : fields) {
      placed.put(field.name(), new Placed(field.name(), Location.FORM, field, null));
    }
    if (fields.isEmpty() && known != null) {
      for (Parameter field : known.fields()) {
        placed.put(field.name(), new Placed(field.name(), Location.FORM, null, field));
      }
    }
    List<String> names = own.fields();
    List<Placed> form = new ArrayList<>();
    for (String name : names == null ? placed.keySet() : names) {
      form.add(placed.getOrDefault(name, new Placed(name, Location.FORM, null, null)));
    }
    return form;
  }

  private static Map<String, ScalarKind> declaredTypes(List<Placed> placed) {
    Map<String, ScalarKind> types = new LinkedHashMap<>();
    for (Placed parameter : placed) {
      if (parameter.stated() != null) {
        types.put(parameter.name(), scalar(parameter.stated().type()));
      }
    }
    return types;
  }

  private static Placed placed(
      WadlParameter parameter, Location in, @Nullable OperationFacts facts) {
    return new Placed(parameter.name(), in, parameter, known(parameter.name(), facts));
  }

  private static @Nullable Parameter known(String name, @Nullable OperationFacts facts) {
    return facts == null ? null : facts.parameter(name);
  }

  private static List<ParameterModel> link(List<Placed> placed) {
    List<String> names = MemberNames.parameters(wireNames(placed));
    List<ParameterModel> linked = new ArrayList<>(placed.size());
    for (int i = 0; i < placed.size(); i++) {
      linked.add(link(placed.get(i), names.get(i)));
    }
    return linked;
  }

  private static List<String> wireNames(List<Placed> placed) {
    List<String> wireNames = new ArrayList<>(placed.size());
    for (Placed parameter : placed) {
      wireNames.add(parameter.name());
    }
    return wireNames;
  }

  private static ParameterModel link(Placed placed, String javaName) {
    WadlParameter stated = placed.stated();
    boolean inPath = placed.in() == Location.PATH;
    Parameter known = placed.known();
    if (stated != null) {
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
          docs(stated.docs(), known));
    }
    boolean field = placed.in() == Location.FORM;
    return new ParameterModel(
        placed.name(),
        javaName,
        placed.in(),
        known == null ? new TypeRef.Scalar(ScalarKind.STRING) : known.type(),
        inPath || (field && known != null && known.needed()),
        !inPath && known != null && known.repeating(),
        known == null ? null : known.defaultValue(),
        null,
        List.of(),
        docs(List.of(), known));
  }

  /** Adds what a value must look like, and whether a call without it is of any use. */
  private static List<String> docs(List<String> stated, @Nullable Parameter known) {
    if (known == null || (known.note() == null && !known.needed())) {
      return stated;
    }
    List<String> docs = new ArrayList<>(stated);
    if (known.note() != null) {
      docs.add(known.note());
    }
    if (known.needed()) {
      docs.add("Needed, though not declared so: without it the call fails or gives nothing.");
    }
    return docs;
  }

  /** Bytes have no agreed form in a URL or header: what the server wants there is text. */
  private static ScalarKind scalar(String type) {
    ScalarKind kind = BuiltInTypes.scalar(type);
    return kind == ScalarKind.BINARY ? ScalarKind.STRING : kind;
  }
}
