/** The snapshot folder and its manifest: read, write, verify; and loose documents read as one. */
@NullMarked
package dev.oscarclient.generator.snapshot;

import org.jspecify.annotations.NullMarked;
