package dev.oscarclient.generator.snapshot;

import java.util.List;

/** What a server published, byte for byte: a checked-in folder, or loose documents. */
public interface Snapshot {

  /** Returns the documents, sorted by file. */
  List<SnapshotEntry> entries();

  /**
   * Returns the bytes of a document.
   *
   * @throws dev.oscarclient.generator.problem.ProblemException if they cannot be read or are not
   *     what the manifest says
   */
  byte[] read(SnapshotEntry entry);

  /** Returns the snapshot's name for messages: the folder or the documents given. */
  String name();
}
