package dev.oscarclient.generator.snapshot;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Documents held in memory: what was just fetched, or loose documents. */
public final class InMemorySnapshot implements Snapshot {
  private final String name;
  private final List<SnapshotEntry> entries;
  private final Map<String, byte[]> bytesByFile;

  private InMemorySnapshot(Builder builder) {
    this.name = builder.name;
    this.entries = List.copyOf(builder.entries.values());
    this.bytesByFile = Map.copyOf(builder.bytesByFile);
  }

  /**
   * Returns an empty builder.
   *
   * @param name for messages
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  @Override
  public List<SnapshotEntry> entries() {
    return entries;
  }

  @Override
  public byte[] read(SnapshotEntry entry) {
    byte[] bytes = bytesByFile.get(entry.file());
    if (bytes == null) {
      throw new ProblemException(
          Problem.error(entry.file(), "This document is not part of " + name + ".", null));
    }
    return bytes.clone();
  }

  @Override
  public String name() {
    return name;
  }

  /** Gathers documents. Not safe for use by several threads. */
  public static final class Builder {
    private final String name;
    private final Map<String, SnapshotEntry> entries = new TreeMap<>();
    private final Map<String, byte[]> bytesByFile = new TreeMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Adds a document as a server answered it.
     *
     * @param kind what it is
     * @param file path below the snapshot folder, with {@code /}
     * @param address what it describes, below the web service path; empty if unknown
     * @param request path and query below the context; empty if it was not asked from a server
     * @param accept the {@code Accept} header sent, empty if none
     * @param status HTTP status
     * @param contentType as sent, empty if unknown
     * @param bytes the document; size and digest are taken from them
     * @return this
     * @throws IllegalArgumentException if there is a document of that file name already
     */
    public Builder add(
        Kind kind,
        String file,
        String address,
        String request,
        String accept,
        int status,
        String contentType,
        byte[] bytes) {
      SnapshotEntry entry =
          new SnapshotEntry(
              kind,
              file,
              address,
              request,
              accept,
              status,
              contentType,
              Sha256.hex(bytes),
              bytes.length);
      if (entries.putIfAbsent(file, entry) != null) {
        throw new IllegalArgumentException("two documents named " + file);
      }
      bytesByFile.put(file, bytes.clone());
      return this;
    }

    /** Returns the files added so far, sorted. */
    public List<String> files() {
      return new ArrayList<>(entries.keySet());
    }

    /** Returns the snapshot. */
    public InMemorySnapshot build() {
      return new InMemorySnapshot(this);
    }
  }
}
