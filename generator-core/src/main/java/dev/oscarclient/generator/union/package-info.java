/** One API out of those of several servers. */
@NullMarked
package dev.oscarclient.generator.union;

import org.jspecify.annotations.NullMarked;
