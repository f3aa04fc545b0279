package dev.oscarclient.sandbox.clinic;

import dev.oscarclient.sandbox.rest.to.NoteTo1;

/**
 * A note and whose chart it is in, which the note itself does not say.
 *
 * @param demographicNo the patient
 * @param note the note
 */
public record ChartNote(int demographicNo, NoteTo1 note) {}
