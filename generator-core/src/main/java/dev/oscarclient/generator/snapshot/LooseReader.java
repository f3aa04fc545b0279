package dev.oscarclient.generator.snapshot;

import dev.oscarclient.generator.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers loose documents from files, folders and archives, and what is wrong with them. */
final class LooseReader {
  private static final int HEAD_BYTES = 4096;
  private static final int MAX_FOLDER_DEPTH = 64;

  private final LooseLimits limits;
  private final List<Problem> problems = new ArrayList<>();

  /** By the name a document would like to have, then by digest: order of arguments is gone. */
  private final Map<String, Map<String, Found>> found = new TreeMap<>();

  private long totalBytes;
  private int files;
  private int skipped;
  private int kept;
  private boolean exhausted;

  LooseReader(LooseLimits limits) {
    this.limits = limits;
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on as it is, never compared
  private record Found(DocumentForm form, byte[] bytes) {}

  /** Reads one argument. */
  void read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        int before = kept;
        readFolder(path, "", 0);
        warnIfNothingSince(before, path);
      } else {
        readNamedFile(path);
      }
    } catch (NoSuchFileException e) {
      problem(
          Problem.error(path.toString(), "There is no such file or folder.", "Check its name."));
    } catch (IOException e) {
      problem(
          Problem.error(
              path.toString(),
              "It cannot be read (" + e.getClass().getSimpleName() + ").",
              "Check its access rights."));
    }
  }

  /** Returns the documents under names that are unique and stable. */
  Snapshot toSnapshot(String name) {
    if (skipped > 0) {
      problem(
          Problem.info(
              name,
              skipped == 1
                  ? "1 file that is neither WADL nor WSDL was skipped."
                  : skipped + " files that are neither WADL nor WSDL were skipped."));
    }
    InMemorySnapshot.Builder documents = InMemorySnapshot.builder(name);
    found.forEach(
        (file, byDigest) ->
            byDigest.forEach(
                (digest, document) ->
                    documents.add(
                        Objects.requireNonNull(document.form().kind()),
                        byDigest.size() == 1 ? file : withDigest(file, digest),
                        DocumentAddress.of(document.form(), document.bytes()),
                        "",
                        "",
                        200,
                        "",
                        document.bytes())));
    return documents.build();
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(LooseDocuments::isError);
  }

  static String fileName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String withDigest(String file, String digest) {
    int dot = file.indexOf('.', file.lastIndexOf('/') + 1);
    int at = dot < 0 ? file.length() : dot;
    return file.substring(0, at) + "~" + digest.substring(0, 8) + file.substring(at);
  }

  private void warnIfNothingSince(int before, Path path) {
    if (kept == before) {
      problem(
          Problem.warning(path.toString(), "It holds no WADL or WSDL.", "Is it the right one?"));
    }
  }

  private void readNamedFile(Path path) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      if (DocumentForm.of(head).type() == DocumentForm.Type.ZIP) {
        int before = kept;
        new ZipReader(this).read(path, path.toString(), "");
        warnIfNothingSince(before, path);
        return;
      }
      bytes = rest(path.toString(), head, in, true);
    }
    if (bytes == null) {
      return;
    }
    DocumentForm form = DocumentForm.of(bytes);
    if (form.type() == DocumentForm.Type.NULL_DOCUMENT) {
      problem(
          Problem.warning(
              path.toString(),
              "It says nothing: it is " + form.description() + ".",
              "Nothing to be done: the XML form is read, and the catalogue knows the types of"
                  + " standard operations."));
    } else if (!keep(fileName(path), path.toString(), form, bytes)) {
      problem(
          Problem.error(
              path.toString(),
              "This is neither WADL nor WSDL: it is " + form.description() + ".",
              form.type() == DocumentForm.Type.HTML
                  ? "Save the document itself: what was saved is the page that came instead of it."
                  : "Name a document that a server gave for ?_wadl or ?wsdl."));
    }
  }

  private void readFolder(Path folder, String prefix, int depth) throws IOException {
    List<Path> children = new ArrayList<>();
    try (var stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    }
    children.sort(Comparator.comparing(LooseReader::fileName));
    for (Path child : children) {
      String name = fileName(child);
      if (name.startsWith(".") || depth > MAX_FOLDER_DEPTH) {
        continue;
      }
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        readFolder(child, prefix + name + "/", depth + 1);
      } else if (Files.isRegularFile(child)) {
        readFoundFile(child, prefix + name);
      }
    }
  }

  private void readFoundFile(Path path, String file) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      if (DocumentForm.of(head).type() == DocumentForm.Type.ZIP) {
        new ZipReader(this).read(path, path.toString(), file + "!/");
      } else {
        readFound(file, path.toString(), head, in);
      }
    }
  }

  /** Reads a document found inside a folder or archive; of another kind, it is skipped. */
  void readFound(String file, String where, InputStream in) throws IOException {
    readFound(file, where, in.readNBytes(HEAD_BYTES), in);
  }

  private void readFound(String file, String where, byte[] head, InputStream in)
      throws IOException {
    if (exhausted) {
      return;
    }
    files++;
    if (files > limits.files()) {
      exhausted(where, "There are more than " + limits.files() + " files.");
      return;
    }
    byte[] bytes = mayBeDocument(head) ? rest(where, head, in, looksLikeDocument(head)) : null;
    if (bytes == null || !keep(file, where, DocumentForm.of(bytes), bytes)) {
      skipped++;
    }
  }

  /** Spares reading videos and spreadsheets to their end. */
  private static boolean mayBeDocument(byte[] head) {
    return switch (DocumentForm.of(head).type()) {
      case ZIP, BINARY, HTML, EMPTY -> false;
      case TEXT -> DocumentText.decode(head).stripLeading().startsWith("<");
      default -> true;
    };
  }

  private static boolean looksLikeDocument(byte[] head) {
    return DocumentForm.of(head).kind() != null;
  }

  /** Reads on to the end; {@code null} if that is too much, which only matters for documents. */
  private byte @Nullable [] rest(String where, byte[] head, InputStream in, boolean matters)
      throws IOException {
    byte[] tail = in.readNBytes((int) Math.max(0, limits.documentBytes() + 1 - head.length));
    long length = (long) head.length + tail.length;
    totalBytes += length;
    if (totalBytes > limits.totalBytes()) {
      exhausted(
          where, "The files are larger than " + mebibytes(limits.totalBytes()) + " together.");
      return null;
    }
    if (length > limits.documentBytes()) {
      if (matters) {
        problem(
            Problem.error(
                where,
                "The document is larger than " + mebibytes(limits.documentBytes()) + ".",
                "A description of an OSCAR server is far smaller: check what this file is."));
      }
      return null;
    }
    byte[] bytes = Arrays.copyOf(head, (int) length);
    System.arraycopy(tail, 0, bytes, head.length, tail.length);
    return bytes;
  }

  private void exhausted(String where, String what) {
    if (!exhausted) {
      exhausted = true;
      problem(Problem.error(where, what, "Name the documents themselves, or a smaller folder."));
    }
  }

  /** Keeps a document; an unknown WADL version is an error wherever it lies. */
  private boolean keep(String file, String where, DocumentForm form, byte[] bytes) {
    if (form.type() != DocumentForm.Type.UNKNOWN_WADL && form.kind() == null) {
      return false;
    }
    kept++;
    if (form.type() == DocumentForm.Type.UNKNOWN_WADL) {
      problem(
          Problem.error(
              where,
              "The document is " + form.description() + ".",
              "Only WADL 2009-02 (" + DocumentForm.WADL_NAMESPACE + ") can be read."));
      return true;
    }
    found
        .computeIfAbsent(file, f -> new TreeMap<>())
        .putIfAbsent(Sha256.hex(bytes), new Found(form, bytes));
    return true;
  }

  private static String mebibytes(long bytes) {
    return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
  }
}
