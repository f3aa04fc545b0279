package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.learn.Matcher.Match;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Types one body, part by part, and keeps how sure that is. Use once. */
final class Choice {

  /** So many keys make it worth telling which known type comes near. */
  private static final double NEAR = 2;

  private final Matcher matcher;
  private final NewTypes newTypes;
  private final Typing typing;
  private final String hint;
  private final boolean classIsKnown;
  private final List<String> notes = new ArrayList<>();
  private final List<Lacking> lacking = new ArrayList<>();
  private double confidence = 0.95;

  /**
   * Starts.
   *
   * @param hint what a new type may be called
   * @param classIsKnown whether the server states that class, so that no other type can be meant
   */
  Choice(Matcher matcher, NewTypes newTypes, Typing typing, String hint, boolean classIsKnown) {
    this.matcher = matcher;
    this.newTypes = newTypes;
    this.typing = typing;
    this.hint = hint;
    this.classIsKnown = classIsKnown;
  }

  /** Returns the type of a body, with new types still unnamed. */
  TypeRef type(Shape seen) {
    TypeRef type = typing.type(seen, "", this::objects);
    if (!(type instanceof TypeRef.Named)) {
      limit(values(type, seen));
    }
    return type;
  }

  double confidence() {
    return confidence;
  }

  List<String> notes() {
    return notes;
  }

  void limit(double most) {
    confidence = Math.min(confidence, most);
  }

  void note(String note) {
    notes.add(note);
  }

  /** Takes what known types lack as what is to be added to them. */
  void extend(Fit fit) {
    lacking.addAll(fit.lacking());
  }

  /** Adds to known types what they lack, unless it is unsure that they are meant. */
  void commit() {
    if (confidence >= Matcher.LOW) {
      lacking.forEach(keys -> newTypes.addTo(keys.type(), keys.shape(), matcher));
    }
  }

  /** Returns the known generic type with its parameters as they were seen. */
  TypeRef.Named arguments(String javaName, List<String> parameters, Fit fit) {
    List<TypeRef> arguments = new ArrayList<>();
    for (String parameter : parameters) {
      Shape open = fit.open(parameter);
      if (open.saysNothing()) {
        notes.add("its content was always empty");
        limit(0.6);
        arguments.add(TypeRef.RAW_JSON);
      } else {
        arguments.add(typing.type(open, "", this::objects));
      }
    }
    return new TypeRef.Named(javaName, arguments);
  }

  private TypeRef objects(ObjectShape seen) {
    Match match = matcher.best(Shape.of(seen));
    if (match != null && !classIsKnown && isTaken(match)) {
      limit(match.confidence());
      notes.addAll(match.fit().notes());
      if (match.isGood()) {
        extend(match.fit());
      }
      if (!match.rivals().isEmpty()) {
        notes.add("fit about as well: " + Texts.some(match.rivals()));
      }
      return arguments(match.type().javaName(), match.type().typeParameters(), match.fit());
    }
    limit(ofNewType(seen.count()));
    if (match != null && match.fit().evidence() >= NEAR) {
      notes.add("the nearest known type is " + match.type().javaName());
      notes.addAll(match.fit().against());
    }
    return newTypes.unnamed(newTypes.typeOf(seen, hint, matcher));
  }

  /** Returns whether a known type is proposed; one that others equal, for the user to choose. */
  private static boolean isTaken(Match match) {
    return match.isGood() || (match.fit().isWhole() && !match.rivals().isEmpty());
  }

  private static double ofNewType(long objects) {
    return objects >= 20 ? 0.85 : objects >= 5 ? 0.75 : objects >= 2 ? 0.65 : 0.6;
  }

  private double values(TypeRef type, Shape seen) {
    if (type instanceof TypeRef.ListOf list) {
      Shape element = seen.element();
      return list.element() instanceof TypeRef.Named || element == null
          ? confidence
          : values(list.element(), element);
    } else if (type instanceof TypeRef.MapOf) {
      notes.add("keys that look like data make it a map");
      return 0.7;
    }
    return type.equals(TypeRef.RAW_JSON) ? 0.3 : seen.scalars() >= 5 ? 0.9 : 0.7;
  }
}
