/** Runs the tools of Apache CXF on enriched documents. */
@NullMarked
package dev.oscarclient.generator.cxf;

import org.jspecify.annotations.NullMarked;
