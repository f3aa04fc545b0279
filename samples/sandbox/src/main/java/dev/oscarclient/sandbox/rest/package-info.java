/** REST resources with the names, paths and media types of OSCAR's own. */
@NullMarked
package dev.oscarclient.sandbox.rest;

import org.jspecify.annotations.NullMarked;
