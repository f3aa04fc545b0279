package dev.oscarclient.generator.model;

/** What a call does to the server's data, whatever its verb says. */
public enum Effect {
  /** Nothing. */
  READ,
  /** Adds a record. */
  CREATE,
  /** Changes records. */
  UPDATE,
  /** Removes a record, or marks it as removed. */
  DELETE,
  /** Something else, outside of the record or of OSCAR. */
  ACTION
}
