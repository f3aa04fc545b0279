package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.xml.SecureXml;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.OscarJson;
import dev.oscarclient.runtime.codec.OscarType;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import dev.oscarclient.runtime.codec.XmlCodec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Objects of every type of real OSCAR versions as XML: valid by the grammar that the server itself
 * publishes, and the same when read again. Skipped where the documents are absent.
 */
final class XmlOfRealServersTest {
  private static final int OBJECTS_PER_TYPE = 20;
  private static final Pattern TYPE = Pattern.compile("<xs:complexType (?:[^>]* )?name=\"(\\w+)\"");
  private static final Pattern ELEMENT =
      Pattern.compile("<xs:element name=\"(\\w+)\" type=\"(\\w+)\"/>");

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void everyTypeIsValidAndSurvives(String version) throws Exception {
    Path specs = SharedFolder.specs(version);
    GeneratedClient client = client(specs);
    Schema schema = schema(specs);
    BiPredicate<ObjectType, String> inGrammar = inGrammar(client, specs);
    String grammar = Files.readString(specs.resolve("services.wadl"));
    int objects = 0;
    for (ObjectType type : client.objectTypes()) {
      if (!type.isAbstract() && grammar.contains("name=\"" + type.schemaName() + "\"")) {
        OscarType<Object> codecType = client.type(type.javaName());
        for (int seed = 0; seed < OBJECTS_PER_TYPE; seed++) {
          ZoneId zone = RandomObjects.ZONES.get(seed % RandomObjects.ZONES.size());
          XmlCodec xml = XmlCodec.create(new CodecSettings(ServerTimeZone.of(zone), true));
          String json = RandomObjects.plain(client.types(), inGrammar, seed).of(type);
          assertSurvives(xml, codecType, json, schema);
          objects++;
        }
      }
    }
    System.out.println(version + ": " + objects + " objects valid and the same as XML");
    assertThat(objects).isGreaterThan(100 * OBJECTS_PER_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void listsSayTheTypeOfTheirItems(String version) throws Exception {
    Path specs = SharedFolder.specs(version);
    GeneratedClient client = client(specs);
    OscarType<Object> pharmacy = client.type("PharmacyInfoTo1");
    String item =
        RandomObjects.plain(client.types(), inGrammar(client, specs), 1)
            .of((ObjectType) client.types().get("PharmacyInfoTo1"));
    ObjectType response = (ObjectType) client.types().get("OscarSearchResponse");
    String content = response.properties().get(0).jsonName();
    String json = "{\"" + content + "\":[" + item + "],\"limit\":1,\"offset\":0,\"total\":1}";
    @SuppressWarnings("unchecked") // the contract of generated classes
    OscarType<Object> list =
        (OscarType<Object>)
            client
                .load("OscarSearchResponse")
                .getMethod("type", OscarType.class)
                .invoke(null, pharmacy);
    String xml = assertSurvives(XmlCodec.create(), list, json, schema(specs));
    assertThat(xml).contains("<List><Item ").contains("xsi:type=\"pharmacyInfoTo1\"");
  }

  /** In XML the elements of a search's content are called as its subclass says. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void wrappersOfSubclassesAreKept(String version) throws Exception {
    Path specs = SharedFolder.specs(version);
    GeneratedClient client = client(specs);
    String drugs =
        "<drugSearchResponse><limit>1</limit><offset>0</offset><total>1</total>"
            + "<content><drug><name>n</name></drug></content></drugSearchResponse>";
    Object read =
        XmlCodec.create()
            .read(drugs.getBytes(StandardCharsets.UTF_8), client.type("DrugSearchResponse"));
    assertThat(OscarJson.write(read)).containsPattern("\"\\w+\":\\[\\{\"name\":\"n\"\\}\\]");
  }

  /** OSCAR 19 has two providers of JSON, and one of them goes by the names of JAXB. */
  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void listsAreReadUnderBothOfTheirNames(String version) throws Exception {
    OscarType<Object> type = client(SharedFolder.specs(version)).type("TicklerResponse");
    for (String key : List.of("content", "tickler")) {
      String json = "{\"" + key + "\":[{\"id\":7}]}";
      Object read = JsonCodec.create().read(json, type);
      assertThat(read.getClass().getMethod("content").invoke(read))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(1);
      assertThat(OscarJson.write(read)).isEqualTo(json);
    }
  }

  /** Holds an object against a schema, and against itself when read again; returns its XML. */
  static String assertSurvives(XmlCodec codec, OscarType<Object> type, String json, Schema schema)
      throws IOException {
    Object value = JsonCodec.create().read(json, type);
    byte[] xml = codec.write(type, value);
    String text = new String(xml, StandardCharsets.UTF_8);
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage() + "\n" + text, e);
    }
    Object read = codec.read(xml, type);
    assertThat(OscarJson.write(read)).as(text).isEqualTo(OscarJson.write(value));
    assertThat(codec.write(type, read)).asString(StandardCharsets.UTF_8).isEqualTo(text);
    return text;
  }

  private static GeneratedClient client(Path specs) {
    List<Path> documents =
        List.of(specs.resolve("services.wadl"), specs.resolve("services.wadl.json"));
    return GeneratedClient.of(SharedSpecs.link(documents, List.of("/services")).model());
  }

  /** Whether the grammar has an element: the catalogue adds properties that it does not. */
  private static BiPredicate<ObjectType, String> inGrammar(GeneratedClient client, Path specs)
      throws Exception {
    Map<String, Set<String>> grammar = declared(specs);
    return (type, element) -> {
      for (ObjectType at = type; at != null; at = parent(client, at)) {
        if (grammar.getOrDefault(at.schemaName(), Set.of()).contains(element)) {
          return true;
        }
      }
      return false;
    };
  }

  private static @Nullable ObjectType parent(GeneratedClient client, ObjectType type) {
    TypeRef.Named parent = type.superType();
    return parent == null ? null : (ObjectType) client.types().get(parent.javaName());
  }

  /** Returns the names of the elements in each type of the server's grammar. */
  private static Map<String, Set<String>> declared(Path specs) throws Exception {
    Document wadl =
        SecureXml.parse(Files.readAllBytes(specs.resolve("services.wadl")), "services.wadl");
    Map<String, Set<String>> declared = new HashMap<>();
    NodeList types = wadl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "complexType");
    for (int i = 0; i < types.getLength(); i++) {
      Element type = (Element) types.item(i);
      Element named = type.hasAttribute("name") ? type : (Element) type.getParentNode();
      Set<String> names =
          declared.computeIfAbsent(named.getAttribute("name"), n -> new HashSet<>());
      NodeList elements =
          type.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "element");
      for (int e = 0; e < elements.getLength(); e++) {
        Element element = (Element) elements.item(e);
        names.add(element.getAttribute(element.hasAttribute("ref") ? "ref" : "name"));
      }
    }
    inheritNames(wadl, declared);
    return declared;
  }

  /** A type that extends another has its elements too. */
  private static void inheritNames(Document wadl, Map<String, Set<String>> declared) {
    NodeList extensions =
        wadl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "extension");
    for (int depth = 0; depth < 3; depth++) {
      for (int i = 0; i < extensions.getLength(); i++) {
        Element extension = (Element) extensions.item(i);
        Element heir = (Element) extension.getParentNode().getParentNode();
        declared
            .get(heir.getAttribute("name"))
            .addAll(declared.getOrDefault(extension.getAttribute("base"), Set.of()));
      }
    }
  }

  /** Returns the server's grammar, with a root element for each type that has none. */
  private static Schema schema(Path specs) throws IOException, SAXException {
    String wadl = Files.readString(specs.resolve("services.wadl"));
    int start = wadl.indexOf("<xs:schema");
    int end = wadl.indexOf("</xs:schema>");
    String schema = wadl.substring(start, end);
    TreeSet<String> types = new TreeSet<>();
    Matcher type = TYPE.matcher(schema);
    while (type.find()) {
      types.add(type.group(1));
    }
    Matcher element = ELEMENT.matcher(schema);
    while (element.find()) {
      types.remove(element.group(2));
    }
    StringBuilder roots = new StringBuilder();
    types.forEach(
        name -> roots.append("<xs:element name=\"" + name + "\" type=\"" + name + "\"/>"));
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newSchema(new StreamSource(new StringReader(schema + roots + "</xs:schema>")));
  }
}
