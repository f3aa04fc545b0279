package dev.oscarclient.generator.link;

import dev.oscarclient.generator.model.Binding.Authority;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.naming.ServiceName;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes one operation of what several addresses publish alike: {@code /services} and {@code /rs}
 * are the same classes of the server.
 */
final class AddressMerger {

  /**
   * An operation of one or more addresses.
   *
   * @param serviceWords what goes before the name of its service
   * @param addresses best first
   */
  record Merged(List<String> serviceWords, List<String> addresses, LinkedOperation operation) {}

  /** What operations must have in common to be one; other addresses have services of their own. */
  private record Key(String addressWords, String path, String verb) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = addressWords.compareTo(other.addressWords);
      order = order != 0 ? order : path.compareTo(other.path);
      return order != 0 ? order : verb.compareTo(other.verb);
    }
  }

  private AddressMerger() {}

  /**
   * Merges operations.
   *
   * @param operations of all addresses, best address first
   */
  static List<Merged> merge(List<LinkedOperation> operations, List<Problem> problems) {
    Map<Key, List<Merged>> byKey = new TreeMap<>();
    for (LinkedOperation operation : operations) {
      List<String> words = ServiceName.addressWords(operation.address());
      DescribedOperation described = operation.described();
      Key key = new Key(String.join("/", words), described.path(), described.verb());
      add(operation, words, byKey.computeIfAbsent(key, k -> new ArrayList<>()), problems);
    }
    List<Merged> merged = new ArrayList<>();
    for (List<Merged> same : byKey.values()) {
      merged.addAll(same);
    }
    return merged;
  }

  private static void add(
      LinkedOperation operation, List<String> words, List<Merged> same, List<Problem> problems) {
    for (int i = 0; i < same.size(); i++) {
      LinkedOperation merged = merge(same.get(i).operation(), operation);
      if (merged != null) {
        List<String> addresses = new ArrayList<>(same.get(i).addresses());
        addresses.add(operation.address());
        same.set(i, new Merged(same.get(i).serviceWords(), List.copyOf(addresses), merged));
        return;
      }
    }
    boolean differs = !same.isEmpty();
    if (differs) {
      problems.add(
          Problem.info(
              operation.described().origin(),
              operation.described().verb()
                  + " "
                  + operation.described().path()
                  + " is another call at "
                  + operation.address()
                  + " than at "
                  + same.get(0).addresses().get(0)
                  + "; it is generated for each."));
    }
    same.add(
        new Merged(
            differs ? ServiceName.allWords(operation.address()) : words,
            List.of(operation.address()),
            operation));
  }

  /** Returns the operation that stands for both, or {@code null} if they are called differently. */
  private static @Nullable LinkedOperation merge(LinkedOperation one, LinkedOperation other) {
    boolean requests = (one.request() == null) == (other.request() == null);
    BodyModel request =
        one.request() == null || other.request() == null
            ? null
            : merge(one.request(), other.request());
    BodyModel response = merge(one.response(), other.response());
    boolean requestsDiffer = !requests || (one.request() != null && request == null);
    boolean entriesDiffer =
        !Objects.equals(one.entry(), other.entry())
            && (isAboutOneAddress(one) || isAboutOneAddress(other));
    if (requestsDiffer
        || response == null
        || entriesDiffer
        || !one.parameters().equals(other.parameters())) {
      return null;
    }
    return new LinkedOperation(
        one.address(),
        one.described(),
        one.parameters(),
        request,
        response,
        one.traits(),
        one.entry());
  }

  private static boolean isAboutOneAddress(LinkedOperation operation) {
    return operation.entry() != null && operation.entry().address() != null;
  }

  /** What one address says nothing about, the other may: some publish one form only. */
  private static @Nullable BodyModel merge(BodyModel one, BodyModel other) {
    if (one.kind() != other.kind()
        || !one.mediaTypes().equals(other.mediaTypes())
        || !one.fields().equals(other.fields())) {
      return null;
    }
    if (one.type().equals(other.type()) || isOpen(other)) {
      return one;
    }
    return isOpen(one) ? other : null;
  }

  private static boolean isOpen(BodyModel body) {
    return body.binding().authority() == Authority.NONE;
  }
}
