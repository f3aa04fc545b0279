package dev.oscarclient.generator;

import dev.oscarclient.generator.model.LexicalForm;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;

/** JSON of random objects of a model, the same for the same seed. */
final class RandomObjects {

  /** From twelve hours behind to fourteen ahead, with every odd offset and change of clocks. */
  static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/Toronto"),
          ZoneId.of("Etc/GMT+12"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("UTC"),
          ZoneId.of("Africa/Casablanca"),
          ZoneId.of("Asia/Kathmandu"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("Pacific/Kiritimati"),
          ZoneId.of("America/Vancouver"));

  /** Around changes of clocks in Canada, half an hour apart, and days that are no ordinary ones. */
  private static final List<Instant> INSTANTS =
      List.of(
          Instant.parse("2024-03-10T06:30:00Z"),
          Instant.parse("2024-03-10T07:00:00Z"),
          Instant.parse("2024-03-10T07:30:00Z"),
          Instant.parse("2024-11-03T05:30:00Z"),
          Instant.parse("2024-11-03T06:30:00Z"),
          Instant.parse("2011-12-30T10:00:00Z"),
          Instant.parse("1985-07-09T04:00:00Z"),
          Instant.parse("1918-04-14T05:00:00Z"),
          Instant.parse("1883-11-18T17:00:00Z"),
          Instant.EPOCH,
          Instant.ofEpochMilli(-62_135_751_600_000L),
          Instant.ofEpochMilli(-12_219_361_200_000L));

  private static final List<String> ODD_DATES =
      List.of(
          "\"2024-03-10\"",
          "\"2024-03-10T02:30:00\"",
          "\"2024-11-03T01:30:00\"",
          "\"2024-11-03T01:30:00.000-0500\"",
          "\"2024-03-15T10:30:00Z\"",
          "\"2024-03-15 10:30:00.0\"",
          "\"0001-01-01\"",
          "\"1970-01-01\"",
          "\"09:05:07\"",
          "\"1710513000123\"",
          "\"soon\"",
          "1.710513E12",
          "\"\"");

  private final Map<String, TypeModel> types;
  private final BiPredicate<ObjectType, String> inXml;
  private final Random random;
  private final boolean odd;

  private RandomObjects(
      Map<String, TypeModel> types, BiPredicate<ObjectType, String> inXml, int seed, boolean odd) {
    this.types = types;
    this.inXml = inXml;
    this.random = new Random(seed);
    this.odd = odd;
  }

  /**
   * Objects in the form that this codec writes.
   *
   * @param inXml whether a type has an element in XML, of whatever type
   */
  static RandomObjects plain(
      Map<String, TypeModel> types, BiPredicate<ObjectType, String> inXml, int seed) {
    return new RandomObjects(types, inXml, seed, false);
  }

  /** Objects in any form in which a server may write them, and in some no server should. */
  static RandomObjects odd(Map<String, TypeModel> types, int seed) {
    return new RandomObjects(types, (type, element) -> true, seed, true);
  }

  String of(ObjectType type) {
    return object(type, 0);
  }

  /** Returns JSON of a value of any type. */
  String of(TypeRef type) {
    return value(type, 0);
  }

  private String object(ObjectType type, int depth) {
    List<String> members = new ArrayList<>();
    for (PropertyModel property : properties(type)) {
      boolean wanted = property.required() || (depth < 3 && random.nextInt(10) < 7);
      boolean carried =
          odd
              || (property.xml().kind() != XmlForm.Kind.ANY
                  && inXml.test(type, property.xml().name()));
      if (wanted && carried) {
        members.add("\"" + key(property) + "\":" + value(property, depth + 1));
      }
    }
    if (odd && random.nextInt(4) == 0) {
      members.add("\"vendorField\":{\"deep\":[1e5,null,\"x\"]}");
    }
    return "{" + String.join(",", members) + "}";
  }

  private String key(PropertyModel property) {
    List<String> aliases = property.jsonAliases();
    return odd && !aliases.isEmpty() && random.nextInt(3) == 0
        ? aliases.get(random.nextInt(aliases.size()))
        : property.jsonName();
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
    if (type instanceof TypeRef.ListOf list
        && list.element() instanceof TypeRef.Variable
        && !heir.superType().arguments().isEmpty()) {
      type = new TypeRef.ListOf(heir.superType().arguments().get(0));
    }
    XmlForm xml = p.xml();
    for (TypeModel.InheritedXml own : heir.inheritedXml()) {
      xml = own.jsonName().equals(p.jsonName()) ? own.xml() : xml;
    }
    return new PropertyModel(
        p.jsonName(),
        p.javaName(),
        type,
        p.required(),
        p.nillable(),
        xml,
        p.docs(),
        p.jsonAliases(),
        p.access());
  }

  private String value(PropertyModel property, int depth) {
    if (property.xml().lexical() == LexicalForm.CHARACTER && !odd) {
      String character = "\"" + (char) ('A' + random.nextInt(26)) + "\"";
      return property.type() instanceof TypeRef.ListOf ? "[" + character + "]" : character;
    }
    return value(property.type(), depth);
  }

  private String value(TypeRef type, int depth) {
    if (odd && random.nextInt(8) == 0) {
      return oddValue(type, depth);
    }
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar(scalar);
    } else if (type instanceof TypeRef.ListOf list) {
      return list(list.element(), depth);
    } else if (type instanceof TypeRef.OneOrMany either) {
      return list(either.element(), depth);
    } else if (type instanceof TypeRef.MapOf map) {
      return "{\"k\":" + value(map.value(), depth + 1) + "}";
    } else if (type instanceof TypeRef.Named named) {
      TypeModel target = types.get(named.javaName());
      if (target instanceof TypeModel.EnumType constants) {
        return constants.constants().isEmpty()
            ? "\"NEW\""
            : "\""
                + constants.constants().get(random.nextInt(constants.constants().size())).value()
                + "\"";
      }
      return depth > 6 ? "{}" : object((ObjectType) target, depth);
    }
    return "\"anything\"";
  }

  private String list(TypeRef element, int depth) {
    String first = value(element, depth);
    return random.nextBoolean()
        ? "[" + first + "]"
        : "[" + first + "," + value(element, depth) + "]";
  }

  private String scalar(TypeRef.Scalar scalar) {
    return switch (scalar.kind()) {
      case STRING -> "\"a<&>\\u00e9 " + random.nextInt(100) + "\"";
      case BOOLEAN -> String.valueOf(random.nextBoolean());
      case INT -> String.valueOf(random.nextInt(60_000));
      case LONG, INTEGER -> String.valueOf(random.nextLong() >>> 1);
      case DECIMAL -> random.nextInt(1000) + ".50";
      case FLOAT, DOUBLE -> random.nextInt(1000) + ".25";
      case DATE_TIME -> date();
      case BINARY -> "\"QUJD\"";
    };
  }

  private String date() {
    if (odd && random.nextInt(3) == 0) {
      return ODD_DATES.get(random.nextInt(ODD_DATES.size()));
    }
    return random.nextInt(3) > 0
        ? String.valueOf(INSTANTS.get(random.nextInt(INSTANTS.size())).toEpochMilli())
        : String.valueOf(random.nextLong(-2_000_000_000_000L, 4_000_000_000_000L));
  }

  /** What another server, or none in its right mind, writes instead. */
  private String oddValue(TypeRef type, int depth) {
    return switch (random.nextInt(8)) {
      case 0 -> "null";
      case 1 -> "\"\"";
      case 2 -> "\"" + random.nextInt(10_000) + "\"";
      case 3 -> "12345678901234567890";
      case 4 -> "1.50E+3";
      case 5 -> depth > 4 ? "[]" : "[" + value(type, depth + 1) + "]";
      case 6 ->
          type instanceof TypeRef.ListOf list && depth < 5
              ? value(list.element(), depth + 1)
              : "\"NEW_ONE\"";
      default -> "{\"unexpected\":[true]}";
    };
  }
}
