package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads WADL documents of the 2009-02 submission, in XML and in the two JSON forms CXF writes.
 * References are followed within the set that is given; nothing is ever fetched. A broken document
 * does not hide what is wrong with the others.
 */
public final class WadlReader {

  /** Creates a reader; it keeps nothing from one call to the next. */
  public WadlReader() {}

  /**
   * A document to read.
   *
   * @param name for messages, and what references from other documents name: a file name or path
   *     with {@code /}
   * @param content as the server sent it; whether it is XML or JSON is seen from the content
   */
  public record Source(String name, byte[] content) {}

  /**
   * Reads documents.
   *
   * @param sources the set, within which references are followed
   * @return what could be read, and all problems found
   */
  public WadlReadResult read(List<Source> sources) {
    WadlParser parser = new WadlParser();
    List<WadlFile> files = new ArrayList<>();
    List<Problem> unreadable = new ArrayList<>();
    for (Source source : sources) {
      try {
        files.add(parser.parse(source));
      } catch (UnreadableWadlException e) {
        unreadable.add(e.problem());
      }
    }
    References references = new References(files);
    List<WadlDocument> documents = new ArrayList<>(files.size());
    for (WadlFile file : files) {
      documents.add(new WadlResolver(file, references).resolve());
    }
    return new WadlReadResult(documents, unreadable);
  }
}
