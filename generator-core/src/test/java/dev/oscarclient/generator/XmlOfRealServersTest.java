package dev.oscarclient.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.emit.Emitters;
import dev.oscarclient.generator.emit.SourceCompiler;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.io.TempDir;
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

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"oscar19", "openo26"})
  void everyTypeIsValidAndSurvives(String version) throws Exception {
    Path specs = RealServersTest.specs().resolve(version);
    Client client = client(specs);
    Schema schema = schema(specs);
    XmlCodec xml =
        XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));
    String grammar = Files.readString(specs.resolve("services.wadl"));
    int objects = 0;
    for (TypeModel model : client.model.types()) {
      if (model instanceof ObjectType type
          && !type.isAbstract()
          && grammar.contains("name=\"" + type.schemaName() + "\"")) {
        OscarType<Object> codecType = client.type(type.javaName());
        for (int seed = 0; seed < OBJECTS_PER_TYPE; seed++) {
          String json = new RandomJson(client, seed).of(type);
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
    Path specs = RealServersTest.specs().resolve(version);
    Client client = client(specs);
    OscarType<Object> pharmacy = client.type("PharmacyInfoTo1");
    String item = new RandomJson(client, 1).of(client.byName.get("PharmacyInfoTo1"));
    ObjectType response = (ObjectType) client.byName.get("OscarSearchResponse");
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
    Path specs = RealServersTest.specs().resolve(version);
    Client client = client(specs);
    String drugs =
        "<drugSearchResponse><limit>1</limit><offset>0</offset><total>1</total>"
            + "<content><drug><name>n</name></drug></content></drugSearchResponse>";
    Object read =
        XmlCodec.create()
            .read(drugs.getBytes(StandardCharsets.UTF_8), client.type("DrugSearchResponse"));
    assertThat(OscarJson.write(read)).containsPattern("\"\\w+\":\\[\\{\"name\":\"n\"\\}\\]");
  }

  private static String assertSurvives(
      XmlCodec codec, OscarType<Object> type, String json, Schema schema) throws IOException {
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

  private Client client(Path specs) throws Exception {
    ApiModel model =
        new OscarClientGenerator()
            .generate(
                GeneratorRequest.builder(
                        new DescriptionSource.Documents(List.of(specs)),
                        "com.example.clinic",
                        folder.resolve("client"))
                    .options(ModelOptions.DEFAULT.withAddresses(List.of("/services"), List.of()))
                    .build())
            .model();
    return new Client(
        model,
        SourceCompiler.compile(Emitters.emit(model, "com.example.clinic")),
        byName(model),
        declared(specs));
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

  private static Map<String, TypeModel> byName(ApiModel model) {
    Map<String, TypeModel> byName = new HashMap<>();
    model.types().forEach(type -> byName.put(type.javaName(), type));
    return byName;
  }

  private record Client(
      ApiModel model,
      ClassLoader loader,
      Map<String, TypeModel> byName,
      Map<String, Set<String>> grammar) {
    Class<?> load(String javaName) throws ClassNotFoundException {
      return loader.loadClass("com.example.clinic.model." + javaName);
    }

    @SuppressWarnings("unchecked") // the contract of generated classes
    OscarType<Object> type(String javaName) throws ReflectiveOperationException {
      return (OscarType<Object>) load(javaName).getField("TYPE").get(null);
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

  /** JSON of random objects that the grammar allows, in the form that this codec writes. */
  private static final class RandomJson {
    private final Map<String, TypeModel> types;
    private final Map<String, Set<String>> grammar;
    private final Random random;

    RandomJson(Client client, int seed) {
      this.types = client.byName;
      this.grammar = client.grammar;
      this.random = new Random(seed);
    }

    String of(TypeModel type) {
      return object((ObjectType) type, 0);
    }

    private String object(ObjectType type, int depth) {
      List<String> members = new ArrayList<>();
      for (PropertyModel property : properties(type)) {
        boolean wanted = property.required() || (depth < 3 && random.nextInt(10) < 7);
        if (wanted
            && property.xml().kind() != XmlForm.Kind.ANY
            && isDeclared(type, property.xml().name())) {
          String value =
              property.xml().character()
                  ? "\"" + (char) ('A' + random.nextInt(26)) + "\""
                  : value(property.type(), depth + 1);
          members.add("\"" + property.jsonName() + "\":" + value);
        }
      }
      return "{" + String.join(",", members) + "}";
    }

    /** Whether the grammar has the element: the catalogue adds properties that it does not. */
    private boolean isDeclared(ObjectType type, String element) {
      for (ObjectType at = type; at != null; at = parent(at)) {
        if (grammar.getOrDefault(at.schemaName(), Set.of()).contains(element)) {
          return true;
        }
      }
      return false;
    }

    private ObjectType parent(ObjectType type) {
      return type.superType() == null ? null : (ObjectType) types.get(type.superType().javaName());
    }

    private List<PropertyModel> properties(ObjectType type) {
      List<PropertyModel> properties = new ArrayList<>();
      if (type.superType() != null) {
        for (PropertyModel inherited :
            properties((ObjectType) types.get(type.superType().javaName()))) {
          properties.add(inherited(inherited, type));
        }
      }
      properties.addAll(type.properties());
      return properties;
    }

    /** Returns a property as a subclass of a generic type has it. */
    private static PropertyModel inherited(PropertyModel p, ObjectType heir) {
      TypeRef type = p.type();
      if (type instanceof TypeRef.ListOf list && list.element() instanceof TypeRef.Variable) {
        type = new TypeRef.ListOf(heir.superType().arguments().get(0));
      }
      XmlForm xml = p.xml();
      for (TypeModel.InheritedXml own : heir.inheritedXml()) {
        xml = own.jsonName().equals(p.jsonName()) ? own.xml() : xml;
      }
      return new PropertyModel(
          p.jsonName(), p.javaName(), type, p.required(), p.nillable(), xml, p.docs());
    }

    private String value(TypeRef type, int depth) {
      if (type instanceof TypeRef.Scalar scalar) {
        return switch (scalar.kind()) {
          case STRING -> "\"a<&>\u00e9 " + random.nextInt(100) + "\"";
          case BOOLEAN -> String.valueOf(random.nextBoolean());
          case INT -> String.valueOf(random.nextInt(60_000));
          case LONG, INTEGER -> String.valueOf(random.nextLong() >>> 1);
          case DECIMAL -> random.nextInt(1000) + ".50";
          case FLOAT, DOUBLE -> random.nextInt(1000) + ".25";
          case DATE_TIME ->
              String.valueOf(random.nextLong(-2_000_000_000_000L, 4_000_000_000_000L));
          case BINARY -> "\"QUJD\"";
        };
      }
      if (type instanceof TypeRef.ListOf list) {
        String first = value(list.element(), depth);
        return random.nextBoolean()
            ? "[" + first + "]"
            : "[" + first + "," + value(list.element(), depth) + "]";
      }
      if (type instanceof TypeRef.Named named) {
        TypeModel target = types.get(named.javaName());
        if (target instanceof TypeModel.EnumType constants) {
          int index = random.nextInt(constants.constants().size());
          return "\"" + constants.constants().get(index).value() + "\"";
        }
        return object((ObjectType) target, depth);
      }
      return "\"anything\"";
    }
  }
}
