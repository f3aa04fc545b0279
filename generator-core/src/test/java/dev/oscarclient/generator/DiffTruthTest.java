package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.oscarclient.generator.diff.ApiDiff;
import dev.oscarclient.generator.diff.Change;
import dev.oscarclient.generator.diff.Change.Kind;
import dev.oscarclient.generator.diff.Change.Subject;
import dev.oscarclient.generator.diff.Difference;
import dev.oscarclient.generator.model.ApiModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares two lines of OSCAR, against what their own classes say. */
final class DiffTruthTest {

  /** Java's classes for a JSON object of any kind; what is in them only the catalogue knows. */
  private static final Set<String> SILENT =
      Set.of("\"JSONObject\"", "\"JsonNode\"", "\"ObjectNode\"", "\"Response\"");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"/services", "/rs"})
  void listsExactlyWhatTheClassesOfBothImply(String address) {
    Map<String, JsonNode> old = truth("oscar19", address);
    Map<String, JsonNode> now = truth("openo26", address);

    ApiDiff diff = ApiDiff.between(model("oscar19", address), model("openo26", address));

    Set<String> added = new TreeSet<>(now.keySet());
    added.removeAll(old.keySet());
    Set<String> removed = new TreeSet<>(old.keySet());
    removed.removeAll(now.keySet());
    assertThat(names(diff, Kind.ADDED)).isEqualTo(added).isNotEmpty();
    assertThat(names(diff, Kind.REMOVED)).isEqualTo(removed).isNotEmpty();
    assertTypes(diff, "request", implied(old, now, "requestBodyType"));
    assertTypes(diff, "response", implied(old, now, "responseType"));
    assertThat(mediaTypes(diff, "request"))
        .isEqualTo(implied(withBody(old), now, "consumes").keySet());
    assertThat(mediaTypes(diff, "response")).isEqualTo(implied(old, now, "produces").keySet());
  }

  @Test
  void soapOperationsAreThoseOfTheWsdls() throws Exception {
    Set<String> old = soapOperations("oscar19");
    Set<String> now = soapOperations("openo26");

    DiffResult diff =
        new OscarClientGenerator().diff(new DiffRequest(source("oscar19"), source("openo26")));

    Set<String> added = new TreeSet<>(now);
    added.removeAll(old);
    Set<String> removed = new TreeSet<>(old);
    removed.removeAll(now);
    ApiDiff changes = diff.report().columns().get(0).diff();
    assertThat(names(changes, Subject.SOAP_OPERATION, Kind.ADDED)).isEqualTo(added);
    assertThat(names(changes, Subject.SOAP_OPERATION, Kind.REMOVED)).isEqualTo(removed);
    assertThat(added.size() + removed.size()).isPositive();
    assertThat(new TreeSet<>(old)).hasSizeGreaterThan(50);
  }

  private static NamedSource source(String version) {
    return new NamedSource(
        version,
        new DescriptionSource.Documents(
            List.of(SharedSpecs.documents(version, "/services").get(0), wsdls(version))));
  }

  private static Path wsdls(String version) {
    return SharedSpecs.folder().resolve("oscar-specs").resolve(version).resolve("wsdl");
  }

  /** Reads addresses and operations off the documents, without any parser of ours. */
  private static Set<String> soapOperations(String version) throws Exception {
    Set<String> operations = new TreeSet<>();
    try (Stream<Path> files = Files.list(wsdls(version))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".wsdl")).toList()) {
        String address = "/" + file.getFileName().toString().replace(".wsdl", "");
        Pattern.compile("<wsdl:operation name=\"([^\"]+)\"")
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> operations.add(address + " " + found.group(1)));
      }
    }
    return operations;
  }

  /** A server lists types and resources in another order after each restart. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void aRestartChangesNothing(String version) throws Exception {
    Path xmlForm = SharedSpecs.documents(version, "/services").get(0);
    Path restarted = folder.resolve("services.wadl");
    Files.writeString(restarted, Reorder.reversed(Files.readString(xmlForm)));

    ApiModel before = SharedSpecs.link(List.of(xmlForm), List.of()).model();
    ApiModel after = SharedSpecs.link(List.of(restarted), List.of()).model();

    assertThat(before.types()).isNotEmpty();
    assertThat(ApiDiff.between(before, after).changes()).isEmpty();
  }

  /** Every type that changed is listed, none that did not, and both by name where they have one. */
  private static void assertTypes(ApiDiff diff, String what, SortedMap<String, String> implied) {
    SortedMap<String, String> found = changed(diff, what);
    found.putAll(changed(diff, "class of the " + what));
    assertThat(found.keySet()).isEqualTo(implied.keySet());
    implied.forEach(
        (name, change) -> {
          if (Stream.of(change.split(" -> ")).noneMatch(SILENT::contains)) {
            assertThat(found.get(name))
                .as(name)
                .isEqualTo(change.replaceAll("(\\w+)\\[]", "List<$1>"));
          }
        });
  }

  private static Set<String> mediaTypes(ApiDiff diff, String body) {
    return changed(diff, body + " media type").keySet();
  }

  private static Map<String, JsonNode> withBody(Map<String, JsonNode> truth) {
    Map<String, JsonNode> withBody = new TreeMap<>(truth);
    withBody.values().removeIf(node -> node.path("requestBodyType").isNull());
    return withBody;
  }

  private static ApiModel model(String version, String address) {
    return SharedSpecs.link(version, address).model();
  }

  private static Map<String, JsonNode> truth(String version, String address) {
    Map<String, JsonNode> truth = new TreeMap<>();
    for (JsonNode node : SharedSpecs.json("oscar-specs/" + version + "/truth.json")) {
      if (node.path("address").asText().equals(address)) {
        truth.put(node.path("httpMethod").asText() + " " + node.path("fullPath").asText(), node);
      }
    }
    return truth;
  }

  private static SortedMap<String, String> implied(
      Map<String, JsonNode> old, Map<String, JsonNode> now, String member) {
    SortedMap<String, String> changed = new TreeMap<>();
    old.forEach(
        (name, node) -> {
          JsonNode other = now.get(name);
          if (other != null && !Objects.equals(node.get(member), other.get(member))) {
            changed.put(name, node.get(member) + " -> " + other.get(member));
          }
        });
    return changed;
  }

  private static Set<String> names(ApiDiff diff, Kind kind) {
    return names(diff, Subject.OPERATION, kind);
  }

  private static Set<String> names(ApiDiff diff, Subject subject, Kind kind) {
    Set<String> names = new TreeSet<>();
    for (Change change : diff.changes()) {
      if (change.subject() == subject && change.kind() == kind) {
        names.add(change.name());
      }
    }
    return names;
  }

  private static SortedMap<String, String> changed(ApiDiff diff, String what) {
    SortedMap<String, String> changed = new TreeMap<>();
    for (Change change : diff.changes()) {
      for (Difference difference : change.differences()) {
        if (change.subject() == Subject.OPERATION && difference.what().equals(what)) {
          changed.put(
              change.name(), "\"" + difference.from() + "\" -> \"" + difference.to() + "\"");
        }
      }
    }
    return changed;
  }
}
