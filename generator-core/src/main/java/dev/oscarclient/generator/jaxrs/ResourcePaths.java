package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.naming.JaxrsNames;
import dev.oscarclient.generator.naming.PathTemplate;
import dev.oscarclient.generator.naming.PathTemplate.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Paths of resources, whose text other tools copy into Java literals as it is. */
final class ResourcePaths {
  private static final String UNESCAPED = "-._~!$&'()*+,;=:@";

  private ResourcePaths() {}

  /**
   * Returns the path of an operation below the base, with its address. Variables are called as the
   * parameters are in Java, without the regular expressions that they may have: a caller needs
   * none.
   */
  static String of(OperationModel operation) {
    String address = operation.addresses().isEmpty() ? "" : operation.addresses().get(0);
    StringBuilder path = new StringBuilder();
    for (String word : address.split("/", -1)) {
      if (!word.isEmpty()) {
        escape(word, path.append('/'));
      }
    }
    appendTemplate(operation, path);
    if (path.isEmpty() || operation.path().endsWith("/")) {
      path.append('/');
    }
    return path.toString();
  }

  private static void appendTemplate(OperationModel operation, StringBuilder path) {
    for (List<Part> segment : PathTemplate.of(operation.path()).segments()) {
      path.append('/');
      for (Part part : segment) {
        if (part instanceof Part.Literal literal) {
          escape(literal.text(), path);
        } else if (part instanceof Part.Variable variable) {
          variable(variable.name(), operation, path);
        }
      }
    }
  }

  /** What no parameter fills is text. */
  private static void variable(String name, OperationModel operation, StringBuilder path) {
    for (ParameterModel parameter : variables(operation)) {
      if (parameter.name().equals(name)) {
        path.append('{').append(parameter.javaName()).append('}');
        return;
      }
    }
    escape("{" + name + "}", path);
  }

  /**
   * Returns the path parameters that the path has. Their names are not on the wire: where another
   * parameter needs one of them, they give way.
   */
  static List<ParameterModel> variables(OperationModel operation) {
    List<String> names = PathTemplate.of(operation.path()).variables();
    Set<String> others = otherNames(operation);
    return operation.parameters().stream()
        .filter(parameter -> parameter.in() == Location.PATH)
        .filter(parameter -> names.contains(parameter.name()))
        .map(
            parameter ->
                others.contains(parameter.javaName())
                    ? parameter.withJavaName(parameter.javaName() + "InPath")
                    : parameter)
        .toList();
  }

  private static Set<String> otherNames(OperationModel operation) {
    List<ParameterModel> others = new ArrayList<>(operation.parameters());
    others.removeIf(parameter -> parameter.in() == Location.PATH);
    if (operation.request() != null) {
      others.addAll(operation.request().fields());
    }
    Set<String> names = new HashSet<>();
    for (ParameterModel parameter : others) {
      String name = JaxrsNames.parameter(parameter.name());
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Escapes what URIs (RFC 3986, section 3.3) have to; what is escaped already stays. */
  private static void escape(String literal, StringBuilder path) {
    for (int i = 0; i < literal.length(); ) {
      int c = literal.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNESCAPED.indexOf(c) >= 0
              || (c == '%' && isHex(literal, end) && isHex(literal, end + 1));
      if (plain) {
        path.append((char) c);
      } else {
        for (byte octet : literal.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
          path.append('%').append(HexFormat.of().toHexDigits(octet).toUpperCase(Locale.ROOT));
        }
      }
      i = end;
    }
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
  }

  /**
   * Returns the literal beginning that paths have in common, such that what is left of each is
   * nothing, or a path that is more than a slash: the tool takes a slash alone for nothing.
   */
  static String common(List<String> paths) {
    List<String> common = new ArrayList<>();
    for (String segment : paths.get(0).substring(1).split("/", -1)) {
      if (segment.isEmpty() || segment.indexOf('{') >= 0) {
        break;
      }
      common.add(segment);
    }
    while (true) {
      String prefix = common.isEmpty() ? "" : "/" + String.join("/", common);
      if (prefix.isEmpty() || paths.stream().allMatch(path -> isBelow(path, prefix))) {
        return prefix;
      }
      common.remove(common.size() - 1);
    }
  }

  private static boolean isBelow(String path, String prefix) {
    return path.equals(prefix)
        || (path.startsWith(prefix + "/") && path.length() > prefix.length() + 1);
  }
}
