/** The model written back as documents that other tools can generate from. */
@NullMarked
package dev.oscarclient.generator.enrich;

import org.jspecify.annotations.NullMarked;
