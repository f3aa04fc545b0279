package dev.oscarclient.generator.diff;

import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapFaultModel;
import dev.oscarclient.generator.model.SoapOperationModel;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.report.TypeText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares two versions of one SOAP operation. */
final class SoapComparison {
  private final Differences differences = new Differences();

  private SoapComparison() {}

  /** A SOAP operation and the service that has it. */
  record Placed(SoapServiceModel service, SoapOperationModel operation) {}

  static List<Difference> compare(Placed from, Placed to) {
    SoapComparison comparison = new SoapComparison();
    comparison.compareOperations(from, to);
    return comparison.differences.all();
  }

  private void compareOperations(Placed from, Placed to) {
    SoapOperationModel old = from.operation();
    SoapOperationModel now = to.operation();
    differences.compare("Java method", javaMethod(from), javaMethod(to), true);
    differences.compare("SOAP version", version(old), version(now), true);
    differences.compare("action", old.action(), now.action(), true);
    differences.compare("namespace", old.wrapperNamespace(), now.wrapperNamespace(), true);
    compareParts("header ", old.headers(), now.headers());
    compareParts("parameter ", old.parts(), now.parts());
    differences.compare("response", text(old.answer()), text(now.answer()), true);
    differences.compare("response header", headers(old), headers(now), true);
    differences.compare("fault", faults(old), faults(now), true);
    differences.compare("login", login(old), login(now), now.facts().needsLogin());
  }

  private static String javaMethod(Placed placed) {
    return placed.service().accessor() + "()." + placed.operation().methodName();
  }

  private static String version(SoapOperationModel operation) {
    return operation.soap12() ? "1.2" : "1.1";
  }

  private static String login(SoapOperationModel operation) {
    return operation.facts().needsLogin() ? "needed" : "not needed";
  }

  private static List<String> headers(SoapOperationModel operation) {
    return operation.envelope().answerHeaders().stream()
        .map(header -> header.element() + ": " + TypeText.of(header.type()))
        .sorted()
        .toList();
  }

  private static List<String> faults(SoapOperationModel operation) {
    return operation.faults().stream().map(SoapFaultModel::element).sorted().toList();
  }

  /** All parts are arguments of the method, so each change of one changes its signature. */
  private void compareParts(String what, List<SoapPart> before, List<SoapPart> after) {
    Map<String, String> old = texts(before);
    Map<String, String> now = texts(after);
    old.forEach((name, text) -> differences.compare(what + name, text, now.get(name), true));
    now.forEach(
        (name, text) -> {
          if (!old.containsKey(name)) {
            differences.compare(what + name, null, text, true);
          }
        });
    List<String> order = List.copyOf(names(before));
    if (old.keySet().equals(now.keySet()) && !order.equals(names(after))) {
      differences.compare(
          "order of parameters", String.join(", ", order), String.join(", ", names(after)), true);
    }
  }

  private static List<String> names(List<SoapPart> parts) {
    return parts.stream().map(SoapPart::name).toList();
  }

  private static Map<String, String> texts(List<SoapPart> parts) {
    Map<String, String> texts = new TreeMap<>();
    for (SoapPart part : parts) {
      String type = TypeText.of(part.type());
      texts.put(part.name(), part.repeating() ? "List<" + type + ">" : type);
    }
    return texts;
  }

  private static String text(SoapAnswer answer) {
    String type = TypeText.of(answer.type());
    return answer.kind() == SoapAnswer.Kind.LIST ? "List<" + type + ">" : type;
  }
}
