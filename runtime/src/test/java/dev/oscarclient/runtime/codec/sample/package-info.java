/** Types shaped as generated ones, in a package of their own as those are. */
@NullMarked
package dev.oscarclient.runtime.codec.sample;

import org.jspecify.annotations.NullMarked;
