package dev.oscarclient.generator.learn;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the shape of a sample as a stream: no value is kept, so files may be large. */
final class SampleReader {

  /** Deeper than any chart, and shallow enough for the stack. */
  private static final int MAX_DEPTH = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(10_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;

  private SampleReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Adds a file to a shape.
   *
   * @throws ProblemException if it is no JSON, with line and column; or cannot be read
   */
  static void read(Path file, Shape into) {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = FACTORY.createParser(in)) {
      Shape shape = new Shape();
      if (parser.nextToken() == null) {
        throw wrong(file, parser.currentLocation(), "The file is empty.");
      }
      new SampleReader(parser).value(shape);
      if (parser.nextToken() != null) {
        throw wrong(file, parser.currentTokenLocation(), "The file goes on after its end.");
      }
      into.merge(shape);
    } catch (JsonProcessingException e) {
      // The parser's own message quotes the text.
      throw wrong(file, e.getLocation(), "This is no JSON.");
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              file.toString(),
              "The sample cannot be read (" + e.getClass().getSimpleName() + ").",
              "Check that the file is there and may be read."));
    }
  }

  private void value(Shape shape) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectShape object = shape.addObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          Shape member = object.member(parser.currentName());
          parser.nextToken();
          value(member);
        }
      }
      case START_ARRAY -> {
        Shape element = shape.addList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(element);
        }
      }
      case VALUE_NULL -> shape.add(ValueForm.NULL);
      case VALUE_TRUE, VALUE_FALSE -> shape.add(ValueForm.BOOLEAN);
      case VALUE_NUMBER_INT -> shape.add(TextForms.whole(parser.getText()));
      case VALUE_NUMBER_FLOAT -> shape.add(ValueForm.FRACTION);
      default -> shape.add(TextForms.text(parser.getText()));
    }
  }

  private static ProblemException wrong(Path file, JsonLocation at, String what) {
    return new ProblemException(
        Problem.error(
            at == null ? file.toString() : file + ":" + at.getLineNr() + ":" + at.getColumnNr(),
            what,
            "A sample is one complete JSON body, as the server sent it."));
  }
}
