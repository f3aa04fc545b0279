package dev.oscarclient.generator.select;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do about operations whose request or response nobody types, or not wholly. */
public enum UntypedPolicy {
  /** The summary counts them. */
  ALLOW,
  /** Each is a warning. */
  WARN,
  /** Each is an error: no client is written. */
  FAIL;

  private static final String ADVICE =
      "Say what it is in a file of corrections, exclude the operation, or allow untyped operations.";

  /** Adds a problem for each untyped body of the model. */
  public void check(ApiModel model, List<Problem> problems) {
    if (this == ALLOW) {
      return;
    }
    for (ServiceModel service : model.services()) {
      for (OperationModel operation : service.operations()) {
        check(operation, "request", operation.request(), problems);
        check(operation, "response", operation.response(), problems);
      }
    }
  }

  private void check(
      OperationModel operation, String which, @Nullable BodyModel body, List<Problem> problems) {
    if (body == null || body.kind() == BodyModel.Kind.NONE || body.binding().typed()) {
      return;
    }
    String where = operation.verb() + " " + operation.path();
    String what = "The " + which + " is untyped: " + body.binding().detail() + ".";
    Problem problem =
        this == FAIL ? Problem.error(where, what, ADVICE) : Problem.warning(where, what, ADVICE);
    problems.add(problem.about(Setting.UNTYPED));
  }
}
