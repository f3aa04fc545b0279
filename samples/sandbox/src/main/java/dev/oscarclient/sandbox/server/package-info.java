/** How Jetty and CXF are put together to behave as OSCAR's do. */
@NullMarked
package dev.oscarclient.sandbox.server;

import org.jspecify.annotations.NullMarked;
