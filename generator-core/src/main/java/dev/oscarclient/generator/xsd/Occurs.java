package dev.oscarclient.generator.xsd;

import org.apache.ws.commons.schema.XmlSchemaParticle;

/**
 * How often a part occurs, as far as it matters.
 *
 * @param required whether at least once
 * @param most 0 for never, 1, or 2 for several times
 */
record Occurs(boolean required, int most) {
  private static final int SEVERAL = 2;

  static Occurs of(XmlSchemaParticle particle) {
    // The library passes numbers on as written; a negative one is a slip, not a prohibition.
    long most = particle.getMaxOccurs() < 0 ? 1 : particle.getMaxOccurs();
    return new Occurs(particle.getMinOccurs() > 0, (int) Math.min(SEVERAL, most));
  }

  boolean several() {
    return most == SEVERAL;
  }

  boolean never() {
    return most == 0;
  }

  /** Returns this inside something that occurs so often itself. */
  Occurs times(Occurs outer) {
    return new Occurs(required && outer.required, Math.min(SEVERAL, most * outer.most));
  }

  /** Returns this and the other, one after the other. */
  Occurs plus(Occurs other) {
    return new Occurs(required || other.required, Math.min(SEVERAL, most + other.most));
  }

  /** Returns this or the other, by choice. */
  Occurs or(Occurs other) {
    return new Occurs(required && other.required, Math.max(most, other.most));
  }

  Occurs optional() {
    return new Occurs(false, most);
  }
}
