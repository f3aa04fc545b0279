package dev.oscarclient.generator.doctor;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing the doctor found; without secrets and without anything out of a body.
 *
 * @param stage what was looked at
 * @param code what it is, for scripts
 * @param tried what was done to find out, as a clause: "POST /ws/oauth/initiate, signed"
 * @param found what came of it, as a sentence
 * @param advice what to do, or {@code null} if there is nothing to do
 * @param facts values for scripts, such as {@code signingBaseUrl}
 */
public record Finding(
    Stage stage,
    Code code,
    String tried,
    String found,
    @Nullable String advice,
    SortedMap<String, String> facts) {

  /** Copies the facts. */
  public Finding {
    Objects.requireNonNull(tried, "tried");
    Objects.requireNonNull(found, "found");
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  static Finding of(Code code, String tried, String found, @Nullable String advice) {
    return new Finding(code.stage(), code, tried, found, advice, new TreeMap<>());
  }

  static Finding of(Code code, String tried, String found) {
    return of(code, tried, found, null);
  }

  static Finding skipped(Stage stage, String why) {
    return new Finding(stage, Code.SKIPPED, "", why, null, new TreeMap<>());
  }

  Finding with(String fact, String value) {
    TreeMap<String, String> more = new TreeMap<>(facts);
    more.put(fact, value);
    return new Finding(stage, code, tried, found, advice, more);
  }

  /** Returns how much it matters. */
  public Severity severity() {
    return code.severity();
  }
}
