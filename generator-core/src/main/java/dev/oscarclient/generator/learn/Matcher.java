package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.TypeModel.ObjectType;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the known type that objects are of. */
final class Matcher {

  /** From here on, a type is taken without a second look. */
  static final double HIGH = 0.9;

  /** Below, the sample cannot tell. */
  static final double LOW = 0.5;

  /** So many keys that only one type has make it rather sure. */
  private static final double STRONG = 4;

  /** A class with fewer properties may be meant that no description has, if less of one came. */
  private static final double COMPLETE = 0.9;

  private static final double RIVAL_GAP = 1.0;

  private static final double TIE = 0.01;

  /**
   * Whatever a wrapper holds, it may hold; so much that the wrapper with the right content wins.
   */
  private static final double OF_CONTENT = 0.2;

  private final KnownTypes types;
  private final Fitting fitting;

  Matcher(KnownTypes types, Fitting fitting) {
    this.types = types;
    this.fitting = fitting;
  }

  /**
   * A known type and how well it fits.
   *
   * @param type its type parameters as variables
   * @param fit against what was seen
   * @param confidence 0 to 1
   * @param rivals names of types that fit about as well
   */
  record Match(ObjectType type, Fit fit, double confidence, List<String> rivals) {

    /** Returns whether the type may stand for what was seen. */
    boolean isGood() {
      return confidence >= LOW;
    }
  }

  /** Returns the best match, or {@code null} if no type has any of the keys. */
  @Nullable Match best(Shape seen) {
    List<Candidate> candidates = new ArrayList<>();
    for (ObjectType type : types.objects()) {
      Fit fit = fitting.fit(seen, open(type));
      if (fit.known() > 0) {
        candidates.add(new Candidate(type, fit, fit.cost() + ofContent(type, fit)));
      }
    }
    if (candidates.isEmpty()) {
      return null;
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> c.cost)
            .thenComparing(c -> -c.fit.evidence())
            .thenComparing(c -> c.type.typeParameters().size())
            .thenComparing(c -> c.type.javaName()));
    Candidate best = candidates.get(0);
    List<String> rivals = new ArrayList<>();
    double gap = Double.MAX_VALUE;
    for (Candidate other : candidates.subList(1, candidates.size())) {
      double distance = Math.max(0, other.cost - other.fit.untypedCost() - best.cost);
      boolean fitsToo = other.fit.isClean() || !best.fit.isClean();
      if (fitsToo && distance < RIVAL_GAP) {
        rivals.add(other.type.javaName());
        gap = Math.min(gap, other.cost - best.cost);
      }
    }
    return new Match(best.type, best.fit, confidence(best.fit, !rivals.isEmpty(), gap), rivals);
  }

  private static double confidence(Fit fit, boolean hasRivals, double gap) {
    double strength = 1 - Math.pow(0.5, fit.evidence());
    double confidence = strength * (0.6 + 0.4 * fit.coverage());
    if (!fit.isClean()) {
      boolean extended = fit.evidence() >= STRONG && fit.isNearlyClean();
      confidence = extended ? Math.min(confidence, fit.misfits().isEmpty() ? 0.7 : 0.6) : 0.2;
    }
    if (fit.coverage() < COMPLETE) {
      confidence = Math.min(confidence, 0.85);
    }
    if (!fit.missingRequired().isEmpty()) {
      confidence = Math.min(confidence, 0.8);
    }
    if (hasRivals) {
      confidence = Math.min(confidence, gap < TIE ? 0.45 : 0.7);
    }
    return Math.min(confidence, 0.98);
  }

  /** Returns a type with its parameters left open. */
  private static TypeRef.Named open(ObjectType type) {
    List<TypeRef> variables = new ArrayList<>();
    type.typeParameters().forEach(name -> variables.add(new TypeRef.Variable(name)));
    return new TypeRef.Named(type.javaName(), variables);
  }

  /** What a wrapper holds is measured against the type it would be, as with any other type. */
  private double ofContent(ObjectType type, Fit fit) {
    double cost = 0;
    for (String parameter : type.typeParameters()) {
      ObjectShape content = fit.open(parameter).object();
      Match match = content == null ? null : best(Shape.of(content));
      cost += match == null ? 0 : Math.min(match.fit().cost(), OF_CONTENT);
    }
    return cost;
  }

  private record Candidate(ObjectType type, Fit fit, double cost) {}
}
