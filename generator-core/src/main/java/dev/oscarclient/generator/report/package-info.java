/** Other renderings of the model than Java: what was typed, by whom, and what was not. */
@NullMarked
package dev.oscarclient.generator.report;

import org.jspecify.annotations.NullMarked;
