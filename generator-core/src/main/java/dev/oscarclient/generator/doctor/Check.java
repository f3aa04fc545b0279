package dev.oscarclient.generator.doctor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at one thing. Never throws for what a server does: that is a finding. */
interface Check {
  /** Returns what it looks at. */
  Stage stage();

  /** Returns the stages it builds on: if one of them failed, it is passed over. */
  List<Stage> needs();

  /** Returns why there is nothing to look at, as a sentence, or {@code null} to go on. */
  default @Nullable String obstacle(Visit visit) {
    return null;
  }

  /** Looks, and tells the visit what was found and learnt. */
  void look(Visit visit) throws InterruptedException;
}
