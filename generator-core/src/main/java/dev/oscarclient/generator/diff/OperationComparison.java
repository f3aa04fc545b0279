package dev.oscarclient.generator.diff;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.report.TypeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares two versions of one operation. */
final class OperationComparison {
  private final OperationModel from;
  private final OperationModel to;
  private final Differences differences = new Differences();

  private OperationComparison(OperationModel from, OperationModel to) {
    this.from = from;
    this.to = to;
  }

  static List<Difference> compare(ApiDiff.Placed from, ApiDiff.Placed to) {
    OperationComparison comparison = new OperationComparison(from.operation(), to.operation());
    comparison.differences.compare("Java method", javaMethod(from), javaMethod(to), true);
    comparison.compareAddresses();
    comparison.compareParameters(from.operation().parameters(), to.operation().parameters());
    comparison.compareRequests();
    comparison.compareResponses();
    comparison.compareBehaviour();
    return comparison.differences.all();
  }

  private static String javaMethod(ApiDiff.Placed placed) {
    return placed.service().accessor() + "()." + placed.operation().methodName();
  }

  /** A generated client calls the address that its settings prefer; as long as one is left. */
  private void compareAddresses() {
    boolean noneLeft = to.addresses().stream().noneMatch(from.addresses()::contains);
    differences.compare("address", from.addresses(), to.addresses(), noneLeft);
  }

  private void compareParameters(List<ParameterModel> before, List<ParameterModel> after) {
    Map<String, ParameterModel> old = byPlace(before);
    Map<String, ParameterModel> now = byPlace(after);
    old.forEach(
        (what, parameter) -> {
          ParameterModel other = now.get(what);
          if (other == null) {
            differences.compare(what, text(parameter), null, true);
          } else {
            compare(what, parameter, other);
          }
        });
    now.forEach(
        (what, parameter) -> {
          if (!old.containsKey(what)) {
            boolean missed = parameter.required() && parameter.defaultValue() == null;
            differences.compare(what, null, text(parameter), missed);
          }
        });
  }

  private static Map<String, ParameterModel> byPlace(List<ParameterModel> parameters) {
    Map<String, ParameterModel> byPlace = new TreeMap<>();
    for (ParameterModel parameter : parameters) {
      String place = parameter.in().name().toLowerCase(Locale.ROOT);
      String noun = parameter.in() == ParameterModel.Location.FORM ? " field " : " parameter ";
      byPlace.put(place + noun + parameter.name(), parameter);
    }
    return byPlace;
  }

  private void compare(String what, ParameterModel old, ParameterModel now) {
    differences.compare(what, text(old), text(now), true);
    if (old.required() != now.required()) {
      differences.compare(
          what,
          old.required() ? "required" : "optional",
          now.required() ? "required" : "optional",
          now.required());
    }
    if (now.in() != ParameterModel.Location.PATH) {
      differences.compare("Java name of " + what, old.javaName(), now.javaName(), true);
    }
    if (!Objects.equals(old.fixedValue(), now.fixedValue())) {
      differences.compare("fixed value of " + what, old.fixedValue(), now.fixedValue(), true);
    }
    differences.compare("default of " + what, old.defaultValue(), now.defaultValue(), false);
    // No list at all means that every value goes.
    boolean narrowed = !now.options().isEmpty();
    differences.compare("value of " + what, old.options(), now.options(), narrowed);
  }

  private static String text(ParameterModel parameter) {
    String type =
        parameter.dateForm() == null
            ? TypeText.of(parameter.type())
            : TypeText.of(parameter.type()) + " as " + parameter.dateForm().key();
    return parameter.repeating() ? type + ", repeating" : type;
  }

  private void compareRequests() {
    BodyModel old = from.request();
    BodyModel now = to.request();
    compareTypes("request", old, now);
    if (old == null || now == null) {
      return;
    }
    compareParameters(old.fields(), now.fields());
    // What generated code sends is the first media type of those it was generated from.
    boolean refused =
        !old.mediaTypes().isEmpty()
            && !now.mediaTypes().isEmpty()
            && !now.mediaTypes().contains(old.mediaTypes().get(0));
    differences.compare("request media type", old.mediaTypes(), now.mediaTypes(), refused);
  }

  private void compareResponses() {
    BodyModel old = from.response();
    BodyModel now = to.response();
    compareTypes("response", old, now);
    // Generated code accepts all of them; one in common will do.
    boolean refused =
        !old.mediaTypes().isEmpty()
            && now.mediaTypes().stream().noneMatch(old.mediaTypes()::contains);
    differences.compare("response media type", old.mediaTypes(), now.mediaTypes(), refused);
  }

  private void compareTypes(String what, @Nullable BodyModel old, @Nullable BodyModel now) {
    if (old == null || now == null) {
      differences.compare(what, bodyText(old), bodyText(now), true);
    } else if ((old.kind() == Kind.XML) != (now.kind() == Kind.XML)) {
      differences.compare("form of the " + what, carriedText(old), carriedText(now), true);
    } else if (!bodyText(old).equals(bodyText(now))) {
      differences.compare(what, bodyText(old), bodyText(now), true);
    } else if (old.statedClass() != null && now.statedClass() != null) {
      // The server's code may take another class for what is the same on the wire; that deserves a
      // look where the type is known from elsewhere. A server that states none says nothing.
      differences.compare("class of the " + what, old.statedClass(), now.statedClass(), false);
    }
  }

  private static String bodyText(@Nullable BodyModel body) {
    if (body == null) {
      return "none";
    }
    return body.kind() == Kind.FORM ? "form" : TypeText.of(body.type());
  }

  private static String carriedText(BodyModel body) {
    return body.kind() + ", " + bodyText(body);
  }

  private void compareBehaviour() {
    differences.compare("pages", pages(from.paging()), pages(to.paging()), from.paging() != null);
    differences.compare("success:false", success(from), success(to), true);
  }

  private static @Nullable String pages(@Nullable Paging paging) {
    if (paging == null) {
      return null;
    }
    String start = paging.offset() == null ? paging.page() : paging.offset();
    return (start == null ? "" : start + ", ")
        + paging.limit()
        + (paging.inBody() ? " in the body" : "");
  }

  private static String success(OperationModel operation) {
    return operation.successIsAnswer() ? "is an answer" : "is a failure";
  }
}
