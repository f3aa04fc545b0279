/** The samples are up to date, and do what their pages say. */
@NullMarked
package dev.oscarclient.samples;

import org.jspecify.annotations.NullMarked;
