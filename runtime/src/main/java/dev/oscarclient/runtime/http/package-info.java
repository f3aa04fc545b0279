/** The transport over java.net.http and the ordered chain around it. */
@NullMarked
package dev.oscarclient.runtime.http;

import org.jspecify.annotations.NullMarked;
