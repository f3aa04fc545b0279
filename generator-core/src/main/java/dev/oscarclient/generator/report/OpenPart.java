package dev.oscarclient.generator.report;

import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** What nobody could say of a body. */
final class OpenPart {

  private OpenPart() {}

  /**
   * Returns {@code type} if nothing is known of it, {@code content} if the type holds something
   * that is open, {@code oneOrMany} if it may come alone or as a list; {@code null} if nothing is
   * open.
   */
  static @Nullable String of(BodyModel body) {
    if (body.kind() == BodyModel.Kind.NONE) {
      return null;
    }
    if (body.binding().authority() == Authority.NONE) {
      return "type";
    }
    if (!body.binding().typed()) {
      return "content";
    }
    return body.type() instanceof TypeRef.OneOrMany ? "oneOrMany" : null;
  }
}
