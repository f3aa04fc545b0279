package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.model.Binding.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What an entry rests on.
 *
 * @param fromSample whether it was proposed from recorded responses; otherwise a user wrote it
 * @param confidence from 0 to 1 as written, or {@code null} if it is not told
 */
public record Evidence(boolean fromSample, @Nullable String confidence) {

  /** Returns who is to be named in reports. */
  public Authority authority() {
    return fromSample ? Authority.SAMPLE : Authority.OVERRIDE;
  }

  /** Returns what goes behind the place of the entry in reports, mostly nothing. */
  public String detail() {
    String sample = fromSample ? ", from samples" : "";
    return confidence == null ? sample : sample + ", confidence " + confidence;
  }
}
