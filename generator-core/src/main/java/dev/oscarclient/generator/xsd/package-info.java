/** Schemas as plain records: what types there are and what they hold. */
@NullMarked
package dev.oscarclient.generator.xsd;

import org.jspecify.annotations.NullMarked;
