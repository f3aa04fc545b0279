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
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any schema, any value: from the document to the model, to Java, to objects, and back. XML is
 * valid by the schema; JSON of any form stays the same tree.
 */
final class RandomSchemasTest {
  private static final int OBJECTS_PER_TYPE = 10;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void everyValueOfEverySchemaSurvives(int seed) throws Exception {
    String xsd = RandomSchema.of(seed);
    GeneratedClient client = client(xsd);
    Schema schema =
        SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new StringReader(xsd)));
    assertThat(client.objectTypes()).hasSize(12);
    for (ObjectType type : client.objectTypes()) {
      OscarType<Object> codecType = client.type(type.javaName());
      for (int value = 0; value < OBJECTS_PER_TYPE; value++) {
        ZoneId zone = RandomObjects.ZONES.get(value);
        CodecSettings settings = new CodecSettings(ServerTimeZone.of(zone), true);
        String plain = RandomObjects.plain(client.types(), (t, e) -> true, value).of(type);
        XmlOfRealServersTest.assertSurvives(XmlCodec.create(settings), codecType, plain, schema);
        String odd = RandomObjects.odd(client.types(), value).of(type);
        Object read = JsonCodec.create(settings).read(odd, codecType);
        assertThat(JsonValue.parse(OscarJson.write(read))).as(odd).isEqualTo(JsonValue.parse(odd));
      }
    }
  }

  private GeneratedClient client(String xsd) throws Exception {
    Path wadl = folder.resolve("services.wadl");
    Files.writeString(
        wadl,
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\"><grammars>"
            + xsd
            + "</grammars><resources base=\"http://h/oscar/ws/services\"><resource path=\"/x\">"
            + "<method name=\"GET\"><response><representation mediaType=\"application/json\"/>"
            + "</response></method></resource></resources></application>");
    return GeneratedClient.of(SharedSpecs.link(List.of(wadl), List.of()).model());
  }
}
