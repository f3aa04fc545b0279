package dev.oscarclient.generator.enrich;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.naming.CommentText;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Documentation, which other tools copy into comments of Java code as it is. So it is HTML, and
 * what a server wrote in it can do nothing there.
 */
public final class DocText {

  private DocText() {}

  /** Returns paragraphs of plain text as one text, empty if they say nothing. */
  public static String of(List<String> paragraphs) {
    StringJoiner joined = new StringJoiner(" ");
    for (String paragraph : paragraphs) {
      String html = CommentText.html(paragraph);
      if (!html.isEmpty()) {
        joined.add(html);
      }
    }
    return joined.toString();
  }

  public static String of(PropertyModel property) {
    List<String> docs = new ArrayList<>(property.docs());
    addForm(property.dateForm(), docs);
    switch (property.access()) {
      case READ_ONLY -> docs.add("Set it to null before you send it: OSCAR refuses it.");
      case WRITE_ONLY -> docs.add("OSCAR only takes it.");
      case READ_WRITE -> {}
    }
    return of(docs);
  }

  public static String of(ParameterModel parameter) {
    List<String> docs = new ArrayList<>(parameter.docs());
    addForm(parameter.dateForm(), docs);
    if (!parameter.options().isEmpty()) {
      docs.add(oneOf(parameter.options()));
    }
    return of(docs);
  }

  /** Says which values are known; a server may have others. */
  public static String oneOf(List<String> values) {
    return "Known values: " + String.join(", ", values) + ".";
  }

  private static void addForm(@Nullable DateForm form, List<String> docs) {
    if (form != null) {
      docs.add(
          switch (form) {
            case EPOCH_MILLIS -> "Milliseconds since 1970-01-01T00:00Z.";
            case DATE_TIME_WITH_OFFSET -> "As 2024-03-15T10:30:45.000-04:00.";
            case DATE_TIME -> "As 2024-03-15T10:30:45, local to the server.";
            case DATE -> "As 2024-03-15.";
            case TIME -> "As 10:30:45, local to the server.";
            case UNCHANGED -> "A date or time, to be sent in the form in which it came.";
          });
    }
  }
}
