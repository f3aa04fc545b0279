/**
 * Proposes types for bodies from recorded samples, by structure. Of a sample only names of keys and
 * kinds of values are kept, never a value: samples are charts of patients.
 */
@NullMarked
package dev.oscarclient.generator.learn;

import org.jspecify.annotations.NullMarked;
