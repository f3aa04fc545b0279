package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.xml.SecureXml;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Turns the bytes of a document into its tree. Whatever the form, the document becomes a stream of
 * SAX events: {@link WadlEvents} takes out what JAXB should not see and hands on the rest.
 */
final class WadlParser {
  private final JAXBContext context;

  WadlParser(JAXBContext context) {
    this.context = context;
  }

  /**
   * Parses a document.
   *
   * @throws UnreadableWadlException if it is no WADL that this program can read
   */
  WadlFile parse(WadlReader.Source source) throws UnreadableWadlException {
    String name = source.name();
    byte[] content = source.content();
    switch (ContentForm.of(content)) {
      case EMPTY -> throw new UnreadableWadlException(ParseProblems.empty(name));
      case HTML -> throw new UnreadableWadlException(ParseProblems.html(name));
      case NULL_DOCUMENT -> throw new UnreadableWadlException(ParseProblems.uselessJson(name));
      case XML -> {
        return parse(
            name,
            false,
            events -> SecureXml.read(new InputSource(new ByteArrayInputStream(content)), events));
      }
      case JSON -> {
        return parseJson(name, content);
      }
      default -> throw new UnreadableWadlException(ParseProblems.neither(name));
    }
  }

  private WadlFile parseJson(String name, byte[] content) throws UnreadableWadlException {
    JsonForm json = JsonForm.read(name, content);
    String xml = json.xml();
    if (xml != null) {
      // Read as characters, so that the declaration's untrue encoding does not matter.
      return parse(
          name, true, events -> SecureXml.read(new InputSource(new StringReader(xml)), events));
    }
    return parse(name, true, events -> new MappedJsonEvents(events).send(json.root()));
  }

  private WadlFile parse(String name, boolean jsonForm, EventSource source)
      throws UnreadableWadlException {
    WadlEvents events = null;
    try {
      Unmarshaller unmarshaller = context.createUnmarshaller();
      UnmarshallerHandler handler = unmarshaller.getUnmarshallerHandler();
      events = new WadlEvents(name, jsonForm, handler);
      unmarshaller.setListener(new TreeListener(events));
      source.send(events);
      WadlTree.Application application = (WadlTree.Application) handler.getResult();
      return new WadlFile(name, jsonForm, application, events.schemas());
    } catch (UnreadableWadlException e) {
      throw e;
    } catch (SAXException e) {
      throw new UnreadableWadlException(
          ParseProblems.notWellFormed(name, e, events != null && events.started()));
    } catch (JAXBException e) {
      throw new IllegalStateException("JAXB cannot read", e);
    }
  }

  /** Sends the events of one document. */
  private interface EventSource {
    void send(WadlEvents events) throws SAXException;
  }

  /** Keeps with each node what the binding itself loses: its line, the meaning of prefixes. */
  private static final class TreeListener extends Unmarshaller.Listener {
    private final WadlEvents events;

    TreeListener(WadlEvents events) {
      this.events = events;
    }

    @Override
    public void beforeUnmarshal(Object target, @Nullable Object parent) {
      if (target instanceof WadlTree.Node node) {
        node.line = events.line();
      }
    }

    @Override
    public void afterUnmarshal(Object target, @Nullable Object parent) {
      if (target instanceof WadlTree.Representation representation) {
        String element = representation.element;
        int colon = element == null ? -1 : element.indexOf(':');
        representation.elementNamespace =
            element == null || colon < 0
                ? ""
                : events.namespaceOf(element.substring(0, colon).strip());
      }
    }
  }
}
