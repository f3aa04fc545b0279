package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.PropertyModel.Access;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what was seen against types. */
final class Fitting {

  /** Keys of an object within the body say less of the body's own type. */
  private static final double WITHIN = 0.5;

  private final KnownTypes types;
  private final Keys keys;
  private final boolean request;

  /**
   * Compares bodies of one direction.
   *
   * @param request whether they are requests, which need not hold every property
   */
  Fitting(KnownTypes types, Keys keys, boolean request) {
    this.types = types;
    this.keys = keys;
    this.request = request;
  }

  /** Compares. */
  Fit fit(Shape seen, TypeRef type) {
    Fit fit = new Fit();
    compare(seen, type, "", 1, fit);
    return fit;
  }

  private void compare(Shape seen, TypeRef type, String path, double weight, Fit fit) {
    if (seen.isNull()) {
      return;
    } else if (type instanceof TypeRef.Variable variable) {
      fit.open(variable.name(), seen);
    } else if (type instanceof TypeRef.Scalar scalar) {
      scalar(seen, scalar.kind(), path, weight, fit);
    } else if (type instanceof TypeRef.ListOf list) {
      if (seen.object() != null || holdsValues(seen)) {
        fit.alone(path, weight);
      }
      elements(seen, list.element(), path, weight, fit);
    } else if (type instanceof TypeRef.OneOrMany either) {
      if (seen.lists() == 0) {
        compare(seen, either.element(), path, weight, fit);
      } else {
        elements(seen, either.element(), path, weight, fit);
      }
    } else if (type instanceof TypeRef.MapOf map) {
      if (seen.lists() > 0 || holdsValues(seen)) {
        fit.misfit(path, "an object", seen.words(), weight);
      }
      if (seen.object() != null) {
        compare(seen.object().merged(), map.value(), join(path, "*"), weight * WITHIN, fit);
      }
    } else if (type instanceof TypeRef.Named named) {
      named(seen, named, path, weight, fit);
    } else if (type.equals(TypeRef.RAW_JSON)) {
      fit.untyped(weight);
    }
  }

  private void elements(Shape seen, TypeRef type, String path, double weight, Fit fit) {
    compare(seen.elements(), type, seen.lists() == 0 ? path : path + "[]", weight, fit);
  }

  private void named(Shape seen, TypeRef.Named named, String path, double weight, Fit fit) {
    ObjectType type = types.object(named.javaName());
    if (type == null) {
      scalar(seen, ScalarKind.STRING, path, weight, fit); // an enumeration
      return;
    }
    if (seen.lists() > 0 || holdsValues(seen)) {
      fit.misfit(path, "an object", seen.words(), weight);
    }
    if (seen.object() != null) {
      Map<String, TypeRef> arguments = types.arguments(named);
      members(seen.object(), type, arguments, path, weight, fit);
    }
  }

  private void members(
      ObjectShape seen,
      ObjectType type,
      Map<String, TypeRef> arguments,
      String path,
      double weight,
      Fit fit) {
    Set<String> left = new HashSet<>(seen.members().keySet());
    for (PropertyModel property : types.properties(type.javaName())) {
      List<String> names = new ArrayList<>(List.of(property.jsonName()));
      names.addAll(property.jsonAliases());
      boolean came = false;
      for (String name : names) {
        Shape member = seen.members().get(name);
        if (member != null && left.remove(name)) {
          came = true;
          fit.known(weight, types.weight(name));
          TypeRef wanted = KnownTypes.substitute(property.type(), arguments);
          Fit held = new Fit();
          compare(member, wanted, join(path, name), weight * WITHIN, held);
          fit.add(held);
        }
      }
      Access other = request ? Access.READ_ONLY : Access.WRITE_ONLY;
      if (!came && property.access() != other) {
        if (!request || property.required()) {
          fit.missing(join(path, property.jsonName()), property.required(), weight);
        } else {
          fit.leftOut();
        }
      }
    }
    List<String> lacking = new ArrayList<>();
    for (String key : seen.members().keySet()) {
      if (left.contains(key)) {
        if (keys.isName(key)) {
          fit.unknown(join(path, key), weight);
          lacking.add(key);
        } else {
          fit.unknownData(weight);
        }
      }
    }
    if (!lacking.isEmpty()) {
      fit.lacking(new Lacking(type.javaName(), seen, lacking));
    }
    if (seen.hasTooManyKeys()) {
      fit.misfit(path, "an object with properties", "more keys than a type has", weight);
    }
  }

  private static void scalar(Shape seen, ScalarKind kind, String path, double weight, Fit fit) {
    boolean fits = seen.object() == null && seen.lists() == 0;
    for (ValueForm form : seen.forms().keySet()) {
      fits &= form == ValueForm.NULL || fits(form, kind);
    }
    if (!fits) {
      fit.misfit(path, Texts.type(new TypeRef.Scalar(kind)), seen.words(), weight);
    }
  }

  private static boolean fits(ValueForm form, ScalarKind kind) {
    return switch (kind) {
      case STRING, BINARY -> form.isText();
      case BOOLEAN -> form == ValueForm.BOOLEAN;
      case INT -> form == ValueForm.INT;
      case LONG -> form.isWhole();
      case INTEGER -> form.isWhole() || form == ValueForm.BIG;
      case DECIMAL, FLOAT, DOUBLE -> form.isNumber();
      case DATE_TIME -> form.isWhole() || form.isDateText() || form == ValueForm.EMPTY;
    };
  }

  /** An empty text stands for no object on some servers. */
  private static boolean holdsValues(Shape seen) {
    long empty = seen.forms().getOrDefault(ValueForm.EMPTY, 0L);
    return seen.scalars() > empty;
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
