package dev.oscarclient.generator.discover;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.oscarclient.generator.discover.XmlCheck.UnusableXmlException;
import dev.oscarclient.generator.snapshot.JsonStreams;
import java.io.IOException;
import java.io.StringReader;

/** Checks that a WADL's JSON form can be read to its end, and the XML inside it as well. */
final class JsonCheck {
  private JsonCheck() {}

  /** Checks a document; returns if it can be used. */
  static void of(byte[] bytes) throws UnusableXmlException {
    try (JsonParser json = JsonStreams.parser(bytes)) {
      if (json.nextToken() == JsonToken.VALUE_STRING) {
        XmlCheck.of(new StringReader(json.getText().strip()));
      } else {
        json.skipChildren();
      }
      if (json.nextToken() != null) {
        throw new UnusableXmlException("Something follows after the JSON document's end.");
      }
    } catch (IOException e) {
      throw new UnusableXmlException("The document is truncated or not well-formed JSON.");
    }
  }
}
