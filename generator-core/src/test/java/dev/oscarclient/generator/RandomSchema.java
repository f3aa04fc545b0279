package dev.oscarclient.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Schemas with all that JAXB makes of Java classes, the same for the same seed. */
final class RandomSchema {
  private static final List<String> SIMPLE =
      List.of(
          "string",
          "boolean",
          "int",
          "long",
          "integer",
          "decimal",
          "float",
          "double",
          "dateTime",
          "base64Binary",
          "unsignedShort");

  private static final int TYPES = 12;

  private final Random random;
  private final StringBuilder xsd = new StringBuilder();

  private RandomSchema(int seed) {
    this.random = new Random(seed);
  }

  /** Returns a schema without target namespace; each type has a root element of its name. */
  static String of(int seed) {
    return new RandomSchema(seed).schema();
  }

  private String schema() {
    xsd.append("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" version=\"1.0\">");
    for (int i = 0; i < TYPES; i++) {
      String root = i % 3 == 0 ? "root" + i : "type" + i;
      xsd.append("<xs:element name=\"").append(root).append("\" type=\"type").append(i);
      xsd.append("\"/>");
    }
    for (int i = 0; i < TYPES; i++) {
      if (i % 6 == 5) {
        text(i);
      } else {
        object(i);
      }
    }
    xsd.append("<xs:simpleType name=\"colour\"><xs:restriction base=\"xs:string\">");
    for (String value : List.of("RED", "dark blue", "", "1st", "class")) {
      xsd.append("<xs:enumeration value=\"").append(value).append("\"/>");
    }
    return xsd.append("</xs:restriction></xs:simpleType></xs:schema>").toString();
  }

  /** A type with a text and attributes. */
  private void text(int number) {
    xsd.append("<xs:complexType name=\"type").append(number).append("\"><xs:simpleContent>");
    xsd.append("<xs:extension base=\"xs:").append(pick(SIMPLE.subList(0, 8))).append("\">");
    attributes(number);
    xsd.append("</xs:extension></xs:simpleContent></xs:complexType>");
  }

  private void object(int number) {
    // Types extend earlier ones, so that none extends itself.
    int base = number == 0 ? 0 : random.nextInt(number);
    boolean extending = number > 0 && base % 6 != 5 && random.nextInt(3) == 0;
    xsd.append("<xs:complexType name=\"type").append(number).append("\">");
    if (extending) {
      xsd.append("<xs:complexContent><xs:extension base=\"type").append(base).append("\">");
    }
    xsd.append("<xs:sequence>");
    int size = 1 + random.nextInt(10);
    for (int i = 0; i < size; i++) {
      element("t" + number + "e" + i);
    }
    xsd.append("</xs:sequence>");
    attributes(number);
    if (extending) {
      xsd.append("</xs:extension></xs:complexContent>");
    }
    xsd.append("</xs:complexType>");
  }

  private void attributes(int number) {
    for (int i = random.nextInt(3); i > 0; i--) {
      xsd.append("<xs:attribute name=\"t").append(number).append('a').append(i);
      xsd.append("\" type=\"xs:").append(pick(SIMPLE)).append("\"/>");
    }
  }

  private void element(String name) {
    List<String> parts = new ArrayList<>(List.of("name=\"" + name + "\"", "minOccurs=\"0\""));
    switch (random.nextInt(8)) {
      case 0, 1 -> parts.add("maxOccurs=\"unbounded\"");
      case 2 -> parts.add("nillable=\"true\"");
      case 3 -> {
        xsd.append("<xs:element minOccurs=\"0\" name=\"").append(name);
        xsd.append("\"><xs:complexType><xs:sequence><xs:element name=\"").append(name);
        xsd.append("Item\" minOccurs=\"0\" maxOccurs=\"unbounded\" type=\"").append(type());
        xsd.append("\"/></xs:sequence></xs:complexType></xs:element>");
        return;
      }
      default -> {}
    }
    parts.add("type=\"" + type() + "\"");
    xsd.append("<xs:element ").append(String.join(" ", parts)).append("/>");
  }

  private String type() {
    return switch (random.nextInt(5)) {
      case 0 -> "type" + random.nextInt(TYPES);
      case 1 -> "colour";
      default -> "xs:" + pick(SIMPLE);
    };
  }

  private <E> E pick(List<E> values) {
    return values.get(random.nextInt(values.size()));
  }
}
