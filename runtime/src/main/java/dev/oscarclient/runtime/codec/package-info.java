/** JSON to and from generated types, and what those types are made of. */
@NullMarked
package dev.oscarclient.runtime.codec;

import org.jspecify.annotations.NullMarked;
