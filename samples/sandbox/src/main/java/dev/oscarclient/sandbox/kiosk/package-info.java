/** A vendor's addition that no standard OSCAR has: the odd shapes of WADL, JSON and HTTP. */
@NullMarked
package dev.oscarclient.sandbox.kiosk;

import org.jspecify.annotations.NullMarked;
