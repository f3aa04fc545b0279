/**
 * Java sources of a client from the API model: one small class for each kind of emitted file. None
 * writes; {@link dev.oscarclient.generator.emit.Emitters} is the way in.
 *
 * <p>Whatever a server published (names on the wire, paths, documentation) reaches the sources only
 * as a string literal made by {@code Literals} or as javadoc made by {@code Javadoc}, never as a
 * JavaPoet format.
 */
@NullMarked
package dev.oscarclient.generator.emit;

import org.jspecify.annotations.NullMarked;
