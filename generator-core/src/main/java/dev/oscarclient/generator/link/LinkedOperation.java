package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.overrides.OperationEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of one address, bound to its types, still without names.
 *
 * @param traits what is known beside parameters and bodies
 * @param entry what the user's file says of it, or {@code null}
 */
record LinkedOperation(
    String address,
    DescribedOperation described,
    List<ParameterModel> parameters,
    @Nullable BodyModel request,
    BodyModel response,
    OperationTraits traits,
    @Nullable OperationEntry entry) {

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
