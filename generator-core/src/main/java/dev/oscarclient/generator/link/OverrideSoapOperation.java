package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapOperationModel.Facts;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.naming.MemberNames;
import dev.oscarclient.generator.naming.SoapNames;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.OperationEntry.Name;
import dev.oscarclient.generator.overrides.SoapOperationEntry;
import dev.oscarclient.generator.overrides.SoapOperationEntry.Parameter;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Corrects one SOAP operation by what a user's file says. */
final class OverrideSoapOperation {
  private final SoapOperationEntry entry;
  private final List<Problem> problems;

  OverrideSoapOperation(SoapOperationEntry entry, List<Problem> problems) {
    this.entry = entry;
    this.problems = problems;
  }

  SoapOperationModel correct(SoapOperationModel linked) {
    List<SoapPart> parts = new ArrayList<>(linked.parts());
    parts.addAll(linked.headers());
    tellUnknown(parts);
    List<SoapPart> corrected = named(parts.stream().map(this::correct).toList());
    int body = linked.parts().size();
    return new SoapOperationModel(
        linked.name(),
        method(linked.methodName()),
        linked.wrapperNamespace(),
        linked.soap12(),
        linked.action(),
        corrected.subList(0, body),
        corrected.subList(body, corrected.size()),
        linked.answer(),
        linked.faults(),
        linked.envelope(),
        facts(linked.facts()),
        docs(linked.docs()),
        linked.origin(),
        linked.clinics());
  }

  private void tellUnknown(List<SoapPart> parts) {
    TreeSet<String> known = new TreeSet<>();
    parts.forEach(part -> known.add(wireName(part)));
    for (Parameter parameter : entry.parameters()) {
      if (!known.contains(parameter.wireName())) {
        problems.add(
            parameter
                .place()
                .error(
                    "The operation has no parameter \""
                        + parameter.wireName()
                        + "\"."
                        + Similar.hint(parameter.wireName(), known)));
      }
    }
  }

  private static String wireName(SoapPart part) {
    return part.name().substring(part.name().indexOf('}') + 1);
  }

  private @Nullable Parameter parameter(SoapPart part) {
    return entry.parameters().stream()
        .filter(parameter -> parameter.wireName().equals(wireName(part)))
        .findFirst()
        .orElse(null);
  }

  private SoapPart correct(SoapPart part) {
    Parameter parameter = parameter(part);
    if (parameter == null) {
      return part;
    }
    List<String> docs = new ArrayList<>(part.docs());
    if (parameter.note() != null) {
      docs.add(parameter.note());
    }
    return new SoapPart(
        part.name(),
        parameter.name() == null ? part.javaName() : parameter.name().text(),
        part.type(),
        part.repeating(),
        parameter.required() == null ? part.required() : parameter.required(),
        // What a user demands is a value.
        part.nillable() && !Boolean.TRUE.equals(parameter.required()),
        part.lexical(),
        docs);
  }

  /** Where a name that a user wants clashes, the name that is not wanted gives way. */
  private List<SoapPart> named(List<SoapPart> parts) {
    List<Integer> wantedFirst = new ArrayList<>();
    IntStream.range(0, parts.size()).forEach(wantedFirst::add);
    wantedFirst.sort(Comparator.comparing(index -> wanted(parts.get(index)) == null));
    List<String> names =
        MemberNames.parameters(
            wantedFirst.stream().map(index -> parts.get(index).javaName()).toList());
    List<SoapPart> named = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      SoapPart part = parts.get(i);
      String name = names.get(wantedFirst.indexOf(i));
      Name wanted = wanted(part);
      if (wanted != null && !wanted.text().equals(name)) {
        problems.add(
            wanted
                .place()
                .error(
                    "\""
                        + wanted.text()
                        + "\" cannot be the name of this parameter: it is no Java name that begins"
                        + " with a small letter, has a meaning of its own, or another parameter"
                        + " has it."));
      }
      named.add(part.withJavaName(name));
    }
    return named;
  }

  private @Nullable Name wanted(SoapPart part) {
    Parameter parameter = parameter(part);
    return parameter == null ? null : parameter.name();
  }

  private String method(String linked) {
    Name method = entry.method();
    String fault = method == null ? null : SoapNames.fault(method.text());
    if (method == null || fault == null) {
      return method == null ? linked : method.text();
    }
    problems.add(method.place().error("\"" + method.text() + "\" " + fault + "."));
    return linked;
  }

  private Facts facts(Facts linked) {
    return new Facts(
        linked.standard(),
        entry.deprecated() == null ? linked.deprecated() : entry.deprecated(),
        entry.login() == null ? linked.needsLogin() : entry.login(),
        entry.effect() == null ? linked.effect() : entry.effect(),
        entry.place().origin());
  }

  private List<String> docs(List<String> linked) {
    List<String> docs = new ArrayList<>();
    if (entry.summary() != null) {
      docs.add(entry.summary());
    }
    docs.addAll(linked);
    docs.addAll(entry.notes());
    return docs;
  }
}
