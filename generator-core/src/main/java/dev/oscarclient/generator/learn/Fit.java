package dev.oscarclient.generator.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How what was seen compares with a type: what speaks for it and what against. */
final class Fit {
  private final List<String> unknown = new ArrayList<>();
  private final List<String> misfits = new ArrayList<>();
  private final List<String> alone = new ArrayList<>();
  private final List<Lacking> lacking = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> missingRequired = new ArrayList<>();
  private final Map<String, Shape> open = new LinkedHashMap<>();
  private int unnamed;
  private int leftOut;
  private int known;
  private double knownWeight;
  private double unknownWeight;
  private double misfitWeight;
  private double missingWeight;
  private double untypedWeight;
  private double aloneWeight;
  private double evidence;

  /**
   * Notes a key that the type has.
   *
   * @param weight 1 in the body itself, less within what it holds
   * @param rarity how much the key says of the type
   */
  void known(double weight, double rarity) {
    known++;
    knownWeight += weight;
    evidence += weight * rarity;
  }

  /** Notes a key that the type lacks. */
  void unknown(String path, double weight) {
    unknown.add(path);
    unknownWeight += weight;
  }

  /** Notes a key that the type lacks and that may be data. */
  void unknownData(double weight) {
    unnamed++;
    unknownWeight += weight;
  }

  /** Notes all keys that a type lacks, so that they can be added to it. */
  void lacking(Lacking keys) {
    lacking.add(keys);
  }

  /**
   * Notes what came alone where a type has a list. Clients read it, for servers write a list of one
   * so; yet a type that has no list there is the likelier one.
   */
  void alone(String path, double weight) {
    alone.add(path);
    aloneWeight += weight;
  }

  /** Notes a value of another kind. */
  void misfit(String path, String wanted, String seen, double weight) {
    misfitWeight += weight;
    misfits.add(
        path.isEmpty() ? seen + " for " + wanted : path + " (" + seen + " for " + wanted + ")");
  }

  /** Notes a property that never came. */
  void missing(String path, boolean required, double weight) {
    missingWeight += weight;
    (required ? missingRequired : missing).add(path);
  }

  /** Notes a property that never came and that nobody has to send. */
  void leftOut() {
    leftOut++;
  }

  /** Notes values where the type says nothing of what they are. */
  void untyped(double weight) {
    untypedWeight += weight;
  }

  /** Notes what was seen in place of a type parameter. */
  void open(String variable, Shape seen) {
    open.computeIfAbsent(variable, v -> new Shape()).merge(seen);
  }

  List<String> unknown() {
    return unknown;
  }

  List<Lacking> lacking() {
    return lacking;
  }

  List<String> misfits() {
    return misfits;
  }

  List<String> missing() {
    return missing;
  }

  List<String> missingRequired() {
    return missingRequired;
  }

  /** Returns what was seen in place of a type parameter. */
  Shape open(String variable) {
    return open.getOrDefault(variable, new Shape());
  }

  int known() {
    return known;
  }

  /** Returns how much the keys say, in keys that only one type has. */
  double evidence() {
    return evidence;
  }

  int unknownCount() {
    return unknown.size() + unnamed;
  }

  int missingCount() {
    return missing.size() + missingRequired.size();
  }

  /** Returns whether nothing that was seen contradicts the type. */
  boolean isClean() {
    return unknownCount() == 0 && misfits.isEmpty();
  }

  /** Returns whether what was seen has all the properties of the type and no others. */
  boolean isWhole() {
    return isClean() && missingCount() == 0 && leftOut == 0;
  }

  /** Returns what speaks against the type as a number; 0 if nothing does. */
  double cost() {
    return unknownWeight
        + 1.5 * (misfitWeight + aloneWeight)
        + 0.25 * missingWeight
        + untypedCost();
  }

  /** Returns the part of the cost that is only for what the type leaves open. */
  double untypedCost() {
    return 2.5 * untypedWeight;
  }

  /**
   * Takes over how the value of a property fits. However little it does, that is one property of
   * many: servers describe what they refer to less well than what they send.
   */
  void add(Fit property) {
    double share = Math.min(1, 1 / Math.max(1, property.cost()));
    unknown.addAll(property.unknown);
    misfits.addAll(property.misfits);
    alone.addAll(property.alone);
    lacking.addAll(property.lacking);
    missing.addAll(property.missing);
    missingRequired.addAll(property.missingRequired);
    property.open.forEach(this::open);
    unnamed += property.unnamed;
    leftOut += property.leftOut;
    known += property.known;
    knownWeight += property.knownWeight;
    unknownWeight += share * property.unknownWeight;
    misfitWeight += share * property.misfitWeight;
    missingWeight += share * property.missingWeight;
    untypedWeight += share * property.untypedWeight;
    aloneWeight += share * property.aloneWeight;
    evidence += property.evidence;
  }

  /** Returns the share of the type's properties that came. */
  double coverage() {
    return known == 0 ? 0 : knownWeight / (knownWeight + missingWeight);
  }

  /** Returns whether nearly all is as the type says: it may have been extended. */
  boolean isNearlyClean() {
    return misfitWeight <= 1 && (unknownWeight + misfitWeight) * 6 <= knownWeight + unknownWeight;
  }

  /** Tells what speaks against the type, and what to know of it, by names and kinds. */
  List<String> notes() {
    List<String> notes = against();
    for (String path : alone) {
      if (path.isEmpty()) {
        notes.add("came alone; a list reads that, too");
      }
    }
    add(notes, "alone, where lists are read: ", alone.stream().filter(p -> !p.isEmpty()).toList());
    return notes;
  }

  /** Tells what speaks against the type, by names and kinds. */
  List<String> against() {
    List<String> against = new ArrayList<>();
    add(against, "not in the type: ", unknown);
    if (unnamed > 0) {
      against.add(
          "not in the type: " + unnamed + (unnamed == 1 ? " key" : " keys") + " that may be data");
    }
    add(against, "of another kind: ", misfits);
    add(against, "required, but never came: ", missingRequired);
    add(against, "never came: ", missing);
    return against;
  }

  private static void add(List<String> against, String what, List<String> names) {
    if (!names.isEmpty()) {
      against.add(what + Texts.some(names));
    }
  }
}
