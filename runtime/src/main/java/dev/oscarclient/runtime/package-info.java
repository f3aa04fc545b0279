/** What users of a generated OSCAR client touch: configuration, requests, exceptions. */
@NullMarked
package dev.oscarclient.runtime;

import org.jspecify.annotations.NullMarked;
