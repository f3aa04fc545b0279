/**
 * Does by program what an integrator does by hand: start or find a server, generate its client,
 * compile it, call it.
 */
@NullMarked
package dev.oscarclient.samples.firstcall;

import org.jspecify.annotations.NullMarked;
