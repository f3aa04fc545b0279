package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns types of bodies from a folder of samples: files to shapes to proposals. Use once. */
public final class Learner {
  private final List<Problem> problems = new ArrayList<>();
  private final List<OperationModel> operations = new ArrayList<>();
  private final KnownTypes known;
  private final Keys keys;

  private Learner(ApiModel model, List<TypeModel> further) {
    for (ServiceModel service : model.services()) {
      operations.addAll(service.operations());
    }
    List<TypeModel> types = new ArrayList<>(model.types());
    types.addAll(further);
    known = new KnownTypes(types);
    keys = new Keys(known.keys());
  }

  /**
   * Learns.
   *
   * @param model what is known without samples
   * @param further types that a body may be of though no operation of the model uses them; those of
   *     a name that the model has are left out
   * @param samples folder of recorded bodies
   * @throws ProblemException with all files that are no JSON or belong to no operation
   */
  public static Learned learn(ApiModel model, List<TypeModel> further, Path samples) {
    return new Learner(model, further).learn(samples);
  }

  private Learned learn(Path folder) {
    List<SampleFile> files = SampleFolder.read(folder, operations);
    Map<String, Body> bodies = read(files);
    NewTypes newTypes = new NewTypes(known, keys);
    BodyLearner learner = new BodyLearner(known, keys, newTypes, problems);
    List<Proposal> proposals = new ArrayList<>();
    for (Body body : bodies.values()) {
      Proposal proposal = learner.learn(body.operation, body.request, body.shape, body.files);
      if (proposal != null) {
        proposals.add(proposal);
      }
    }
    newTypes.name();
    proposals.replaceAll(proposal -> proposal.withType(newTypes.resolve(proposal.type())));
    return new Learned(proposals, models(newTypes), additions(newTypes), files.size(), problems);
  }

  /** Reads all files, and tells all that are wrong in one go. */
  private static Map<String, Body> read(List<SampleFile> files) {
    Map<String, Body> bodies = new TreeMap<>(Comparator.naturalOrder());
    List<Problem> wrong = new ArrayList<>();
    for (SampleFile file : files) {
      OperationModel operation = file.operation();
      String key = operation.path() + " " + operation.verb() + (file.request() ? " 1" : " 2");
      Body body = bodies.computeIfAbsent(key, k -> new Body(operation, file.request()));
      try {
        SampleReader.read(file.file(), body.shape);
        body.files++;
      } catch (ProblemException e) {
        wrong.addAll(e.problems());
      }
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(wrong);
    }
    return bodies;
  }

  private List<NewTypeModel> models(NewTypes types) {
    List<NewTypeModel> models = new ArrayList<>();
    for (NewType type : types.all()) {
      if (!types.isMap(type)) {
        models.add(NewTypeModel.of(type, types, keys, new Typing(keys)));
      }
    }
    return models;
  }

  private List<NewTypeModel> additions(NewTypes types) {
    List<NewTypeModel> models = new ArrayList<>();
    for (NewType type : types.additions().values()) {
      NewTypeModel all = NewTypeModel.of(type, types, keys, new Typing(keys));
      NewTypeModel free =
          all.only(property -> !isWithRelatives(type.name(), property.key(), types.additions()));
      if (!free.properties().isEmpty()) {
        models.add(free);
      }
    }
    return models;
  }

  /** Two classes of which one extends the other cannot both have a key. */
  private boolean isWithRelatives(String type, String key, Map<String, NewType> additions) {
    for (String ancestor : known.ancestors(type)) {
      NewType added = additions.get(ancestor);
      if (added != null && added.shape().members().containsKey(key)) {
        return true;
      }
    }
    for (ObjectType other : known.objects()) {
      if (known.ancestors(other.javaName()).contains(type) && known.hasKey(other.javaName(), key)) {
        return true;
      }
    }
    return false;
  }

  /** The samples of one body. */
  private static final class Body {
    final OperationModel operation;
    final boolean request;
    final Shape shape = new Shape();
    int files;

    Body(OperationModel operation, boolean request) {
      this.operation = operation;
      this.request = request;
    }
  }
}
