package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.link.StandardOperations.Match;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Binds operations to their parameters and types. The server's documents are asked first, then the
 * catalogue for what they leave open; the user's file has the last word.
 */
final class OperationLinker {

  private final TypeTable table;
  private final StandardOperations standard;
  private final StandardTypes standardTypes;
  private final OverrideOperations own;
  private final OverrideTypes ownTypes;
  private final StandardBodies standardBodies;
  private final OverrideBodies ownBodies;
  private final List<Problem> problems;

  OperationLinker(
      TypeTable table,
      StandardOperations standard,
      StandardTypes standardTypes,
      OverrideOperations own,
      OverrideTypes ownTypes,
      List<Problem> problems) {
    this.table = table;
    this.standard = standard;
    this.standardTypes = standardTypes;
    this.own = own;
    this.ownTypes = ownTypes;
    this.standardBodies = new StandardBodies(standardTypes, problems);
    this.ownBodies = new OverrideBodies(ownTypes, problems);
    this.problems = problems;
  }

  /** Links the operations of all addresses. */
  List<LinkedOperation> link(Map<String, List<DescribedOperation>> described) {
    List<LinkedOperation> linked = new ArrayList<>();
    for (Map.Entry<String, List<DescribedOperation>> entry : described.entrySet()) {
      String address = entry.getKey();
      BodyBinder bodies = new BodyBinder(new TypeBinder(address, table, standardTypes, ownTypes));
      for (DescribedOperation operation : entry.getValue()) {
        linked.add(
            link(
                address,
                operation,
                bodies,
                standard.match(operation),
                own.entry(address, operation)));
      }
    }
    return linked;
  }

  private LinkedOperation link(
      String address,
      DescribedOperation operation,
      BodyBinder bodies,
      @Nullable Match match,
      @Nullable OperationEntry entry) {
    OperationFacts facts = match == null ? null : match.facts();
    ParameterLinker.Linked parameters =
        ParameterLinker.link(
            operation,
            bodies.formFields(operation.requests()),
            facts,
            bodies.isForm(operation.requests()),
            new OverrideParameters(entry, problems),
            problems);
    BodyModel statedRequest = bodies.request(operation.requests(), parameters.fields());
    BodyModel statedResponse = bodies.response(operation.responses());
    BodyModel request = statedRequest;
    BodyModel response = statedResponse;
    if (match != null) {
      request = standardBodies.request(address, operation, request, match);
      response = standardBodies.response(address, operation, response, match);
    }
    if (entry != null) {
      request =
          ownBodies.request(address, operation, statedRequest, request, parameters.fields(), entry);
      response = ownBodies.response(address, operation, statedResponse, response, entry);
    }
    return new LinkedOperation(
        address,
        operation,
        parameters.parameters(),
        request == null ? null : request.withStatedClass(statedClass(operation.requests())),
        response.withStatedClass(statedClass(operation.responses())),
        OperationTraits.of(operation, parameters.parameters(), facts, entry, problems),
        entry);
  }

  private static @Nullable String statedClass(List<DescribedBody> bodies) {
    SortedSet<String> stated = new TreeSet<>();
    Linker.addClassNames(bodies, stated);
    return stated.isEmpty() ? null : String.join(" or ", stated);
  }
}
