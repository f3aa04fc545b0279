/** The clinic's records, in memory; invented throughout. */
@NullMarked
package dev.oscarclient.sandbox.clinic;

import org.jspecify.annotations.NullMarked;
