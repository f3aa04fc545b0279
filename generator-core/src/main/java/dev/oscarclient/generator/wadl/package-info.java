/** WADL documents, resolved: hrefs, includes and resource types followed, line numbers kept. */
@NullMarked
package dev.oscarclient.generator.wadl;

import org.jspecify.annotations.NullMarked;
