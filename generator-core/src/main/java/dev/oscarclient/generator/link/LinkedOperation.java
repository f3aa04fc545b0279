package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation of one address, bound to its types, still without names. */
record LinkedOperation(
    String address,
    DescribedOperation described,
    List<ParameterModel> parameters,
    @Nullable BodyModel request,
    BodyModel response) {

  LinkedOperation {
    parameters = List.copyOf(parameters);
  }

  /** Returns whether the body stands in the Java method like one more path parameter. */
  boolean hasScalarBody() {
    return request != null
        && (request.kind() == BodyModel.Kind.TEXT || request.type() instanceof TypeRef.Scalar);
  }
}
