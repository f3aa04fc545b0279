package dev.oscarclient.generator.select;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which operations a user wants. Selecting takes away and changes nothing: what stays has the names
 * it has in a client of the whole server.
 *
 * @param includes patterns of services ({@code demographics}), paths ({@code /schedule/**}), or
 *     verbs and paths ({@code GET /providerService/*}); empty for all operations
 * @param excludes patterns of operations to leave out of those
 */
public record Selection(List<String> includes, List<String> excludes) {

  /** Everything. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  private static final int EXAMPLES = 8;

  /** Copies the lists. */
  public Selection {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /**
   * Returns the model with the operations selected and the types they need.
   *
   * @param problems told of each pattern that selects nothing, as an error: it is a typing error,
   *     or the server has changed
   */
  public ApiModel of(ApiModel model, List<Problem> problems) {
    if (includes.isEmpty() && excludes.isEmpty()) {
      return model;
    }
    Map<String, OperationPattern> included = patterns(includes);
    Map<String, OperationPattern> excluded = patterns(excludes);
    checkUse(model, included, Setting.INCLUDES, problems);
    checkUse(model, excluded, Setting.EXCLUDES, problems);
    List<ServiceModel> services = new ArrayList<>();
    for (ServiceModel service : model.services()) {
      List<OperationModel> taken = new ArrayList<>();
      for (OperationModel operation : service.operations()) {
        if ((included.isEmpty() || matchesAny(included, service, operation))
            && !matchesAny(excluded, service, operation)) {
          taken.add(operation);
        }
      }
      if (!taken.isEmpty()) {
        services.add(
            new ServiceModel(service.name(), service.accessor(), service.className(), taken));
      }
    }
    SoapModel soap = SoapSelection.of(model.soap(), included.values(), excluded.values());
    if (services.isEmpty()
        && soap.services().isEmpty()
        && problems.stream().noneMatch(Selection::isError)) {
      problems.add(
          Problem.error("", "Every operation is excluded.", "Exclude less.")
              .about(Setting.EXCLUDES));
    }
    return model.withParts(services, NeededTypes.of(services, model.types())).withSoap(soap);
  }

  private static Map<String, OperationPattern> patterns(List<String> texts) {
    Map<String, OperationPattern> patterns = new LinkedHashMap<>();
    texts.forEach(text -> patterns.put(text, OperationPattern.of(text)));
    return patterns;
  }

  private static void checkUse(
      ApiModel model,
      Map<String, OperationPattern> patterns,
      Setting setting,
      List<Problem> problems) {
    patterns.forEach(
        (text, pattern) -> {
          for (ServiceModel service : model.services()) {
            for (OperationModel operation : service.operations()) {
              if (pattern.matches(service, operation)) {
                return;
              }
            }
          }
          if (SoapSelection.matchesAny(model.soap(), pattern)) {
            return;
          }
          problems.add(
              Problem.error(
                      "pattern \"" + text + "\"", "It matches no operation.", near(text, model))
                  .about(setting));
        });
  }

  /** Names operations that begin like the pattern, or else the services there are. */
  private static String near(String text, ApiModel model) {
    String path = text.substring(Math.max(text.indexOf('/'), 0));
    String start = path.split("[/*]", 3)[path.startsWith("/") ? 1 : 0];
    SortedSet<String> near = new TreeSet<>();
    SortedSet<String> names = new TreeSet<>();
    for (ServiceModel service : model.services()) {
      names.add(service.name());
      for (OperationModel operation : service.operations()) {
        if (!start.isEmpty() && operation.path().startsWith("/" + start)) {
          near.add(operation.verb() + " " + operation.path());
        }
      }
    }
    SoapSelection.near(model.soap(), start, names, near);
    return near.isEmpty()
        ? "Services are: " + String.join(", ", names) + "."
        : "Near are: "
            + String.join(", ", near.stream().limit(EXAMPLES).toList())
            + (near.size() > EXAMPLES ? ", and more." : ".");
  }

  private static boolean matchesAny(
      Map<String, OperationPattern> patterns, ServiceModel service, OperationModel operation) {
    for (OperationPattern pattern : patterns.values()) {
      if (pattern.matches(service, operation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isError(Problem problem) {
    return problem.severity() == Problem.Severity.ERROR;
  }
}
