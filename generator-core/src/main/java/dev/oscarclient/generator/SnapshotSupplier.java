package dev.oscarclient.generator;

import dev.oscarclient.generator.discover.Discovery;
import dev.oscarclient.generator.discover.DiscoveryLimits;
import dev.oscarclient.generator.discover.DiscoveryRequest;
import dev.oscarclient.generator.discover.DiscoveryResult;
import dev.oscarclient.generator.discover.RequestHeader;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.snapshot.InMemorySnapshot;
import dev.oscarclient.generator.snapshot.LooseDocuments;
import dev.oscarclient.generator.snapshot.Snapshot;
import dev.oscarclient.generator.snapshot.SnapshotFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gets the snapshot of a run, from wherever the request says; removes what was only fetched for the
 * run.
 */
final class SnapshotSupplier implements AutoCloseable {
  private final Consumer<String> progress;
  private @Nullable Path temporary;

  SnapshotSupplier(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * A snapshot and what was noticed while getting it.
   *
   * @param snapshot the documents
   * @param problems warnings and notes
   */
  record Supplied(Snapshot snapshot, List<Problem> problems) {}

  /**
   * Gets a snapshot.
   *
   * @param descriptionKnown whether a server will do that publishes no description
   */
  Supplied get(DescriptionSource source, boolean descriptionKnown) {
    if (source instanceof DescriptionSource.Catalogue) {
      return new Supplied(InMemorySnapshot.builder("the bundled catalogue").build(), List.of());
    }
    if (source instanceof DescriptionSource.Server server) {
      Path folder = server.keepSnapshot();
      DiscoveryResult found =
          fetch(server.access(), folder == null ? temporary() : folder, descriptionKnown);
      return new Supplied(found.snapshot(), found.problems());
    }
    if (source instanceof DescriptionSource.SnapshotFolder folder) {
      return new Supplied(SnapshotFolder.open(folder.folder()), List.of());
    }
    if (source instanceof DescriptionSource.Union) {
      throw new IllegalArgumentException("a union has a snapshot for each of its parts");
    }
    LooseDocuments documents = LooseDocuments.open(((DescriptionSource.Documents) source).paths());
    return new Supplied(documents, documents.problems());
  }

  DiscoveryResult fetch(ServerAccess access, Path folder, boolean descriptionKnown) {
    DiscoveryLimits standard = DiscoveryLimits.DEFAULT;
    DiscoveryLimits limits =
        new DiscoveryLimits(
            standard.connectTimeout(),
            access.timeout(),
            access.maxDocumentBytes(),
            Math.max(standard.totalBytes(), access.maxDocumentBytes()),
            standard.imports(),
            standard.importDepth());
    return Discovery.run(
        new DiscoveryRequest(
            access.url(),
            folder,
            access.headers().stream().map(RequestHeader::parse).toList(),
            access.addresses(),
            limits,
            descriptionKnown),
        progress::accept);
  }

  private Path temporary() {
    try {
      temporary = Files.createTempDirectory("oscar-snapshot");
      return temporary.resolve("snapshot");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              System.getProperty("java.io.tmpdir"),
              "A temporary folder cannot be made.",
              "Free some space there, or keep the snapshot yourself with --snapshot DIR."));
    }
  }

  @Override
  public void close() {
    if (temporary == null) {
      return;
    }
    try (Stream<Path> tree = Files.walk(temporary)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // Some kilobytes stay in the folder for temporary files; the run itself is fine.
      progress.accept("could not remove " + temporary);
    }
  }
}
