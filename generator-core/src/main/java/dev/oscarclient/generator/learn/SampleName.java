package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.learn.OperationMatcher.Found;
import dev.oscarclient.generator.model.OperationModel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name of a sample file: {@code GET_demographics_{dataId}.json}, {@code
 * GET__demographics__42.json}, {@code POST_tickets.second.request.json}. Slashes are underscores,
 * two of them where a segment has one itself; what a file system refuses is percent-encoded.
 *
 * @param stem verb and path
 * @param request whether it is a request body
 */
record SampleName(String stem, boolean request) {
  private static final String JSON = ".json";
  private static final String REQUEST = ".request";

  /** Returns whether a file can be a sample. */
  static boolean isSample(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(JSON);
  }

  /** Reads the name of a sample. */
  static SampleName of(String file) {
    String name = file.substring(0, file.length() - JSON.length());
    boolean request = name.toLowerCase(Locale.ROOT).endsWith(REQUEST);
    return new SampleName(
        request ? name.substring(0, name.length() - REQUEST.length()) : name, request);
  }

  /** Returns the operations that are meant; see {@link OperationMatcher#find}. */
  List<OperationModel> find(OperationMatcher operations) {
    Found found = find(stem, operations);
    int dot = stem.lastIndexOf('.');
    if (dot > 0) {
      found = found.or(find(stem.substring(0, dot), operations));
    }
    return found.operations();
  }

  private static Found find(String stem, OperationMatcher operations) {
    String verb = verb(stem);
    String path = verb == null ? null : decoded(stem.substring(verb.length()));
    if (verb == null || path == null) {
      return new Found(List.of(), -1);
    }
    return operations.find(verb, path, "__").or(operations.find(verb, path, "_"));
  }

  private static @Nullable String verb(String stem) {
    int end = stem.indexOf('_');
    return end <= 0 ? null : stem.substring(0, end);
  }

  private static @Nullable String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
