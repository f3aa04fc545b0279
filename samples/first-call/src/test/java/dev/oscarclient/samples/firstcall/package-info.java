/** The product as a user meets it: the jars started as processes, the server a real one. */
@NullMarked
package dev.oscarclient.samples.firstcall;

import org.jspecify.annotations.NullMarked;
