/** OAuth 1.0a: who may call, held in memory. */
@NullMarked
package dev.oscarclient.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
