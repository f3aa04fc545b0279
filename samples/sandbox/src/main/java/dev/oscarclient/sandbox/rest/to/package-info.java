/**
 * What goes over the wire: public fields whose names are the JSON names, as OSCAR's transfer
 * objects have them.
 */
@NullMarked
package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.NullMarked;
