/** A small OSCAR-like server with a synthetic clinic: start it, call it, look into its state. */
@NullMarked
package dev.oscarclient.sandbox;

import org.jspecify.annotations.NullMarked;
