/**
 * What one server's API has that another lacks, and what that means to callers of generated code.
 */
@NullMarked
package dev.oscarclient.generator.diff;

import org.jspecify.annotations.NullMarked;
