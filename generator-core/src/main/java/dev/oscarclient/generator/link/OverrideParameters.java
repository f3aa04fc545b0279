package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.overrides.ParameterEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Corrects the parameters and form fields of one operation by what a user's file says. */
final class OverrideParameters {

  private final List<Problem> problems;
  private final Map<String, ParameterEntry> parameters = new LinkedHashMap<>();
  private final Map<String, ParameterEntry> fields = new LinkedHashMap<>();
  private final boolean statesForm;

  OverrideParameters(@Nullable OperationEntry entry, List<Problem> problems) {
    this.problems = problems;
    List<ParameterEntry> form =
        entry == null || entry.request() == null ? null : entry.request().form();
    this.statesForm = form != null;
    if (entry != null) {
      entry.parameters().forEach(one -> parameters.put(one.name(), one));
    }
    if (form != null) {
      form.forEach(one -> fields.put(one.name(), one));
    }
  }

  /** Returns the names of all fields of the form, or {@code null} if the file does not tell. */
  @Nullable List<String> fields() {
    return statesForm ? List.copyOf(fields.keySet()) : null;
  }

  /**
   * Returns the names of parameters that the server's description lacks; tells of those the file
   * only believes to be there.
   *
   * @param declared the names of all parameters and fields that are there
   */
  List<String> undeclared(List<String> declared) {
    List<String> undeclared = new ArrayList<>();
    for (ParameterEntry entry : parameters.values()) {
      if (declared.contains(entry.name())) {
        continue;
      }
      if (entry.undeclared()) {
        undeclared.add(entry.name());
      } else {
        add(
            entry
                .place()
                .error(
                    "The operation has no parameter \""
                        + entry.name()
                        + "\"; one that only the server's code knows is undeclared: true."
                        + Similar.hint(entry.name(), declared)));
      }
    }
    return undeclared;
  }

  /**
   * Returns parameters with what the file says of them.
   *
   * @param declared the types that the server declares, by name
   */
  List<ParameterModel> correct(List<ParameterModel> linked, Map<String, ScalarKind> declared) {
    List<ParameterModel> corrected = new ArrayList<>(linked.size());
    for (ParameterModel parameter : linked) {
      boolean own = parameter.in() == Location.FORM && fields.containsKey(parameter.name());
      ParameterEntry entry = (own ? fields : parameters).get(parameter.name());
      corrected.add(
          entry == null ? parameter : correct(parameter, entry, declared.get(parameter.name())));
    }
    return corrected;
  }

  private ParameterModel correct(
      ParameterModel linked, ParameterEntry entry, @Nullable ScalarKind declared) {
    boolean inPath = linked.in() == Location.PATH;
    if (inPath && (Boolean.FALSE.equals(entry.required()) || entry.isRepeating())) {
      add(entry.place().error("A parameter of the path is sent always, and once."));
    }
    TypeRef.Scalar type = entry.type();
    if (type != null && declared != null && type.kind() != declared) {
      add(
          entry
              .place()
              .warning(
                  "The server declares "
                      + TypeText.of(new TypeRef.Scalar(declared))
                      + " where the file says "
                      + TypeText.of(type)
                      + ".",
                  OverrideBodies.KEEP));
    }
    List<String> docs = new ArrayList<>(linked.docs());
    if (entry.note() != null) {
      docs.add(entry.note());
    }
    ParameterModel corrected =
        new ParameterModel(
            linked.name(),
            linked.javaName(),
            linked.in(),
            type == null ? linked.type() : type,
            inPath || (entry.required() == null ? linked.required() : entry.required()),
            !inPath && (entry.repeating() == null ? linked.repeating() : entry.repeating()),
            entry.defaultValue() == null ? linked.defaultValue() : entry.defaultValue(),
            linked.fixedValue(),
            linked.options(),
            docs,
            linked.dateForm());
    if (entry.date() == null) {
      return corrected;
    }
    if (!corrected.canBeDate()) {
      add(entry.place().error("Only a date, a text or a long can have the form of a date."));
      return corrected;
    }
    return corrected.withDateForm(entry.date());
  }

  private void add(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem); // once, however many addresses have the operation
    }
  }
}
