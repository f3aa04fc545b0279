/** How calls are authenticated: OAuth 1.0a and others behind one interface. */
@NullMarked
package dev.oscarclient.runtime.auth;

import org.jspecify.annotations.NullMarked;
