/** SOAP calls: what generated SOAP clients use. */
@NullMarked
package dev.oscarclient.runtime.soap;

import org.jspecify.annotations.NullMarked;
