/**
 * Writes a source tree so that it is there as a whole or not at all: unchanged files untouched,
 * stale files of ours removed, files of others never touched.
 */
@NullMarked
package dev.oscarclient.generator.output;

import org.jspecify.annotations.NullMarked;
