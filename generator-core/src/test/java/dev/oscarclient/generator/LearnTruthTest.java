package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.learn.Learned;
import dev.oscarclient.generator.learn.Learner;
import dev.oscarclient.generator.learn.Proposal;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures learning: bodies of the types that the classes of real versions have, learnt on the XML
 * form of their WADL alone, which types no body.
 */
final class LearnTruthTest {
  private static final int BODIES = 3;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "oscar19,false,true",
    "oscar19,true,true",
    "oscar19,true,false",
    "openo26,false,true",
    "openo26,true,true",
    "openo26,true,false"
  })
  void typesAreFoundByStructure(String version, boolean catalogue, boolean nulls) throws Exception {
    ApiModel model = model(version);
    Map<String, String> truth = write(version, model, nulls);
    List<TypeModel> further = catalogue ? catalogue(version) : List.of();
    Set<String> names = new HashSet<>();
    model.types().forEach(type -> names.add(type.javaName()));
    further.forEach(type -> names.add(type.javaName()));

    Learned learned = Learner.learn(model, further, folder);

    Map<String, Integer> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Proposal proposal : learned.proposals()) {
      String key = proposal.operation() + (proposal.request() ? " request" : "");
      String expected = truth.get(key);
      String found = StandardOperationsTruthTest.text(proposal.type());
      assertThat(expected).as(key).isNotNull();
      String outcome;
      if (found.equalsIgnoreCase(expected)) { // PHRAccount is phrAccount in the grammar
        outcome = "right";
      } else if (isNew(proposal.type(), names)) {
        outcome = names.containsAll(classes(expected)) ? "new" : "new, rightly";
      } else {
        outcome = "wrong";
        wrong.add(
            key
                + ": "
                + expected
                + " taken for "
                + found
                + " "
                + proposal.confidence()
                + proposal.notes());
      }
      String band =
          proposal.confidence() >= Proposal.HIGH
              ? "high"
              : proposal.confidence() >= Proposal.LOW ? "medium" : "low";
      counts.merge(outcome + ", " + band, 1, Integer::sum);
    }
    int right =
        counts.getOrDefault("right, high", 0)
            + counts.getOrDefault("right, medium", 0)
            + counts.getOrDefault("right, low", 0);
    System.out.println(
        version
            + (catalogue ? " with" : " without")
            + " the catalogue's types"
            + (nulls ? "" : ", nulls left out")
            + ": "
            + counts
            + " of "
            + truth.size());
    wrong.forEach(one -> System.out.println("  " + one));
    assertThat(learned.proposals()).hasSize(truth.size()).hasSizeGreaterThan(200);
    assertThat(counts).doesNotContainKey("wrong, high");
    assertThat(right).isGreaterThan(truth.size() * (catalogue ? 85 : 60) / 100);
    assertThat(wrong).hasSizeLessThan(truth.size() * 8 / 100);
  }

  /**
   * As on a vendor's server, whose type no description has: no other may be surely taken for it.
   */
  @ParameterizedTest
  @CsvSource({"oscar19", "openo26"})
  void noOtherTypeIsSurelyTakenForOneThatIsNotKnown(String version) throws Exception {
    ApiModel model = model(version);
    Map<String, String> truth = write(version, model, true);
    List<TypeModel> further = catalogue(version);
    Map<String, List<String>> byType = new TreeMap<>();
    truth.forEach(
        (key, type) -> {
          for (String name : classes(type)) {
            byType.computeIfAbsent(name, n -> new ArrayList<>()).add(key);
          }
        });
    int asked = 0;
    List<String> wrong = new ArrayList<>();
    for (String name : byType.keySet()) {
      ApiModel lacking = without(model, name);
      List<TypeModel> others = without(further, name);
      for (String key : byType.get(name)) {
        Learned learned = Learner.learn(lacking, others, samples(key));
        Proposal proposal = learned.proposals().get(0);
        asked++;
        String found = StandardOperationsTruthTest.text(proposal.type());
        boolean known = learned.newTypes().stream().noneMatch(t -> found.contains(t.name()));
        if (known && proposal.confidence() >= Proposal.HIGH) {
          wrong.add(key + ": " + truth.get(key) + " taken for " + found);
        }
      }
    }
    System.out.println(version + ": " + asked + " bodies of unknown types, surely wrong " + wrong);
    assertThat(asked).isGreaterThan(200);
    assertThat(wrong).isEmpty();
  }

  /** Returns the folder of the samples of one body. */
  private Path samples(String key) {
    return folder.resolve(key.replaceAll("[^A-Za-z0-9]", "-"));
  }

  private static ApiModel without(ApiModel model, String name) {
    return new ApiModel(model.services(), without(model.types(), name), List.of());
  }

  private static List<TypeModel> without(List<TypeModel> types, String name) {
    return types.stream().filter(type -> !type.javaName().equalsIgnoreCase(name)).toList();
  }

  private static boolean isNew(TypeRef type, Set<String> names) {
    if (type instanceof TypeRef.ListOf list) {
      return isNew(list.element(), names);
    } else if (type instanceof TypeRef.MapOf map) {
      return isNew(map.value(), names);
    }
    return type instanceof TypeRef.Named named
        && (!names.contains(named.javaName())
            || named.arguments().stream().anyMatch(argument -> isNew(argument, names)));
  }

  private static List<String> classes(String type) {
    List<String> classes = new ArrayList<>(List.of(type.split("[<>, ]+", -1)));
    classes.removeAll(List.of("List", "Boolean", "Integer", ""));
    return classes;
  }

  private static ApiModel model(String version) {
    List<Path> xmlForm = SharedSpecs.documents(version, "/rs").subList(0, 1);
    return Linker.link(SharedSpecs.request(xmlForm, List.of("/rs")), CatalogStore.empty()).model();
  }

  private static List<TypeModel> catalogue(String version) {
    String lineage = version.equals("oscar19") ? "oscar19" : "open-o";
    return CatalogueGenerationTest.model(lineage, List.of("/services", "/rs")).types();
  }

  /** Writes samples; returns the type of each body that has some. */
  private Map<String, String> write(String version, ApiModel model, boolean nulls)
      throws Exception {
    Map<String, OperationModel> operations = StandardOperationsTruthTest.operations(model);
    RandomBodies bodies = new RandomBodies(version, nulls, 42);
    Map<String, String> types = new TreeMap<>();
    for (JsonNode truth : SharedSpecs.json("oscar-specs/" + version + "/truth.json")) {
      String key = truth.path("httpMethod").asText() + " " + truth.path("fullPath").asText();
      OperationModel operation = operations.get(key);
      if (operation != null && truth.path("address").asText().equals("/rs")) {
        write(truth, "responseType", operation, operation.response(), bodies, types);
        if (operation.request() != null) {
          write(truth, "requestBodyType", operation, operation.request(), bodies, types);
        }
      }
    }
    return types;
  }

  private void write(
      JsonNode truth,
      String field,
      OperationModel operation,
      BodyModel body,
      RandomBodies bodies,
      Map<String, String> types)
      throws Exception {
    String type = truth.path(field).asText().replaceAll("^(.*)\\[]$", "List<$1>");
    boolean request = field.startsWith("request");
    if (body.kind() != BodyModel.Kind.JSON || !bodies.knows(type)) {
      return;
    }
    String name = operation.verb() + operation.path().replace("/", "__");
    String key = operation.verb() + " " + operation.path() + (request ? " request" : "");
    Files.createDirectories(samples(key));
    for (int i = 0; i < BODIES; i++) {
      Files.writeString(
          samples(key).resolve(name + "." + i + (request ? ".request" : "") + ".json"),
          new ObjectMapper().writeValueAsString(bodies.body(type)));
    }
    types.put(key, type.equals("int") ? "Integer" : type);
  }
}
