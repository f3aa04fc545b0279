/** What went wrong, where, and what to do: the one shape in which every room reports. */
@NullMarked
package dev.oscarclient.generator.problem;

import org.jspecify.annotations.NullMarked;
