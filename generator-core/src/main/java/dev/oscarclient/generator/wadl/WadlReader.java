package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.problem.Problem;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads WADL documents of the 2009-02 submission, in XML and in the two JSON forms CXF writes.
 * References are followed within the set that is given; nothing is ever fetched. A broken document
 * does not hide what is wrong with the others.
 */
public final class WadlReader {
  private @Nullable JAXBContext context;

  /** Creates a reader. It may be used by several threads. */
  public WadlReader() {}

  /** A document to read. */
  public static final class Source {
    private final String name;
    private final byte[] content;

    /**
     * Names a document.
     *
     * @param name for messages, and what references from other documents name: a file name or path
     *     with {@code /}
     * @param content as the server sent it, not copied; whether it is XML or JSON is seen from the
     *     content
     */
    public Source(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }

    String name() {
      return name;
    }

    byte[] content() {
      return content;
    }
  }

  /**
   * Builds what reading needs. Without this call the first {@link #read} does it; it takes about
   * half of that call's time, so a caller that waits for something else (the network, say) can have
   * it done by another thread meanwhile.
   */
  public void prepare() {
    context();
  }

  /**
   * Reads documents.
   *
   * @param sources the set, within which references are followed
   * @return what could be read, and all problems found
   */
  public WadlReadResult read(List<Source> sources) {
    WadlParser parser = new WadlParser(context());
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

  private synchronized JAXBContext context() {
    JAXBContext known = context;
    if (known == null) {
      known = newContext();
      context = known;
    }
    return known;
  }

  /**
   * Creates the context. JAXB looks for its implementation with the thread's class loader, which
   * inside a build tool may be one that sees neither JAXB nor us.
   */
  private static JAXBContext newContext() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(WadlReader.class.getClassLoader());
    try {
      return JAXBContext.newInstance(WadlTree.Application.class);
    } catch (JAXBException e) {
      throw new IllegalStateException("JAXB cannot bind the WADL tree", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
