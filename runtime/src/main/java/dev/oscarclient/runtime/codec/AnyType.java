package dev.oscarclient.runtime.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Whatever Java value is given, written by its class; read as JSON. */
final class AnyType extends OscarType<Object> {
  private final OscarType<?> list = new ListType<>(this);
  private final OscarType<?> map = new MapType<>(this);

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  Object decode(JsonInput in) throws IOException {
    return in.tree();
  }

  @Override
  Object fromTree(JsonValue value, Location location) {
    return value;
  }

  @Override
  void encode(JsonOutput out, Object value) throws IOException {
    if (value instanceof OscarObject object) {
      object.state().type().encode(out, object);
    } else if (value instanceof OscarEnum constant) {
      out.generator().writeString(constant.value());
    } else if (value instanceof List) {
      list.encode(out, value);
    } else if (value instanceof Map) {
      map.encode(out, value);
    } else {
      OscarType<?> type = scalar(value);
      if (type == null) {
        throw new IllegalArgumentException(
            "cannot be written as JSON: " + value.getClass().getName());
      }
      type.encode(out, value);
    }
  }

  @Override
  Object decodeXml(XmlInput in) throws XMLStreamException {
    return OscarTypes.JSON.decodeXml(in);
  }

  @Override
  void encodeXml(XmlOutput out, Object value) throws IOException {
    if (value instanceof OscarObject object) {
      object.state().type().encodeXml(out, object);
    } else if (value instanceof OscarEnum constant) {
      out.text(constant.value());
    } else if (value instanceof List) {
      list.encodeXml(out, value);
    } else if (value instanceof Map) {
      map.encodeXml(out, value);
    } else {
      OscarType<?> type = scalar(value);
      if (type == null) {
        throw new IllegalArgumentException(
            "cannot be written as XML: " + value.getClass().getName());
      }
      type.encodeXml(out, value);
    }
  }

  private static @Nullable OscarType<?> scalar(Object value) {
    if (value instanceof JsonValue) {
      return OscarTypes.JSON;
    }
    if (value instanceof String) {
      return OscarTypes.STRING;
    }
    if (value instanceof Boolean) {
      return OscarTypes.BOOLEAN;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof OscarDateTime) {
      return OscarTypes.DATE_TIME;
    }
    return value instanceof Base64Bytes ? OscarTypes.BINARY : null;
  }

  private static @Nullable OscarType<?> number(Number value) {
    if (value instanceof Integer) {
      return OscarTypes.INT;
    }
    if (value instanceof Long) {
      return OscarTypes.LONG;
    }
    if (value instanceof Double) {
      return OscarTypes.DOUBLE;
    }
    if (value instanceof Float) {
      return OscarTypes.FLOAT;
    }
    if (value instanceof BigDecimal) {
      return OscarTypes.DECIMAL;
    }
    return value instanceof BigInteger ? OscarTypes.INTEGER : null;
  }
}
