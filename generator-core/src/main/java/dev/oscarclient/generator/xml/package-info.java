/** The one way this program reads XML: no DTD, no external entity, bounded. */
@NullMarked
package dev.oscarclient.generator.xml;

import org.jspecify.annotations.NullMarked;
