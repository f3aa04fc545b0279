/** How fast and how large; not part of the build unless asked for. */
@NullMarked
package dev.oscarclient.bench;

import org.jspecify.annotations.NullMarked;
