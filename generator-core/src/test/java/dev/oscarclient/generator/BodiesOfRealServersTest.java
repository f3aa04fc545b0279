package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * JSON of every type of real OSCAR versions, in all its forms and in every time zone: read and
 * written it is the same tree, and what is sent of it is read as the same. Skipped where the
 * documents are absent.
 */
final class BodiesOfRealServersTest {
  private static final int OBJECTS_PER_TYPE = 20;

  /** The samples of Open-O have text there, where the server's own class has objects. */
  private static final String FILLED_WRONGLY = "issues";

  private static final Map<String, GeneratedClient> CLIENTS = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void everyTypeStaysTheSameTree(String version) throws Exception {
    GeneratedClient client = client(version);
    int objects = 0;
    for (ObjectType type : client.objectTypes()) {
      OscarType<Object> codecType = client.type(type.javaName());
      for (int seed = 0; seed < OBJECTS_PER_TYPE; seed++) {
        ZoneId zone = RandomObjects.ZONES.get(seed % RandomObjects.ZONES.size());
        String json = RandomObjects.odd(client.types(), seed).of(type);
        assertSame(json, codecType, json(zone));
        objects++;
      }
    }
    System.out.println(version + ": " + objects + " objects the same as JSON");
    assertThat(objects).isGreaterThan(150 * OBJECTS_PER_TYPE);
  }

  /** What a real server wrote, by the type of the same server, in JSON and by way of XML. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void samplesStayTheSame(String version) throws Exception {
    GeneratedClient client = client(version);
    Path folder = SharedSpecs.folder().resolve("oscar-specs").resolve(version).resolve("samples");
    List<Path> samples;
    try (Stream<Path> files = Files.list(folder)) {
      samples = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    assertThat(samples).isNotEmpty();
    for (Path sample : samples) {
      String name = sample.getFileName().toString().replace(".json", "");
      OscarType<Object> type = client.type(name);
      String json = Files.readString(sample);
      for (ZoneId zone : RandomObjects.ZONES) {
        assertSame(json, type, json(zone));
        Object read = json(zone).read(json, type);
        XmlCodec xml = XmlCodec.create(settings(zone));
        Object fromXml = xml.read(xml.write(type, read), type);
        assertThat(filled(request(json(zone), type, fromXml)).toJson())
            .as("%s in %s by way of XML", sample, zone)
            .isEqualTo(filled(request(json(zone), type, read)).toJson());
      }
    }
  }

  private static void assertSame(String json, OscarType<Object> type, JsonCodec codec) {
    JsonValue tree = JsonValue.parse(json);
    Object read = codec.read(json, type);
    assertThat(JsonValue.parse(OscarJson.write(read))).as(json).isEqualTo(tree);
    assertThat(JsonValue.parse(OscarJson.write(tree.as(type)))).as(json).isEqualTo(tree);
    String sent = request(codec, type, read).toJson();
    assertThat(request(codec, type, codec.read(sent, type)).toJson()).as(json).isEqualTo(sent);
  }

  private static JsonValue request(JsonCodec codec, OscarType<Object> type, Object value) {
    return JsonValue.parse(new String(codec.writeRequest(type, value), StandardCharsets.UTF_8));
  }

  /** XML has neither nulls nor empty lists. */
  private static JsonValue filled(JsonValue tree) {
    return switch (tree.kind()) {
      case OBJECT -> {
        Map<String, JsonValue> filled = new LinkedHashMap<>();
        tree.fields()
            .forEach(
                (name, value) -> {
                  boolean empty =
                      value.isNull()
                          || name.equals(FILLED_WRONGLY)
                          || (value.kind() == JsonValue.Kind.ARRAY && value.asList().isEmpty());
                  if (!empty) {
                    filled.put(name, filled(value));
                  }
                });
        yield JsonValue.of(filled);
      }
      case ARRAY -> {
        List<JsonValue> elements = new ArrayList<>();
        tree.asList().forEach(element -> elements.add(filled(element)));
        yield JsonValue.of(elements);
      }
      default -> tree;
    };
  }

  private static JsonCodec json(ZoneId zone) {
    return JsonCodec.create(settings(zone));
  }

  private static CodecSettings settings(ZoneId zone) {
    return new CodecSettings(ServerTimeZone.of(zone), true);
  }

  /** Compiled once for each version: that takes longer than all else here. */
  private static GeneratedClient client(String version) {
    return CLIENTS.computeIfAbsent(
        version, v -> GeneratedClient.of(SharedSpecs.link(v, "/rs").model()));
  }
}
