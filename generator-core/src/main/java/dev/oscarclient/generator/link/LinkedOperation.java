package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of one address, bound to its types, still without names.
 *
 * @param facts what the catalogue knows of it, or {@code null} if it is no standard one
 */
record LinkedOperation(
    String address,
    DescribedOperation described,
    List<ParameterModel> parameters,
    @Nullable BodyModel request,
    BodyModel response,
    @Nullable OperationFacts facts) {

  LinkedOperation {
    parameters = List.copyOf(parameters);
  }

  /** Returns whether the body stands in the Java method like one more path parameter. */
  boolean hasScalarBody() {
    if (request == null) {
      return false;
    }
    // What may come alone or as a list has an overload for the single value.
    TypeRef type =
        request.type() instanceof TypeRef.OneOrMany either ? either.element() : request.type();
    return type instanceof TypeRef.Scalar;
  }
}
