/**
 * Finds out why calls to a server fail: one small check after the other, read-only, each with a
 * time limit.
 */
@NullMarked
package dev.oscarclient.generator.doctor;

import org.jspecify.annotations.NullMarked;
