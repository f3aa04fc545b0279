package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.OperationFacts;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.notation.Similar;
import dev.oscarclient.generator.overrides.OperationEntry;
import dev.oscarclient.generator.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an operation beside its parameters and bodies: by the user's file, else by the
 * catalogue.
 *
 * @param docs paragraphs
 * @param effect what a call does to the data, or {@code null}
 * @param paging how to get page after page, or {@code null}
 * @param successIsAnswer whether {@code success} in the response is what is asked for
 * @param isStandard whether OSCAR servers have the operation by standard
 */
record OperationTraits(
    List<String> docs,
    @Nullable Effect effect,
    @Nullable Paging paging,
    boolean successIsAnswer,
    boolean isStandard) {

  OperationTraits {
    docs = List.copyOf(docs);
  }

  /** Puts together what is known. */
  static OperationTraits of(
      DescribedOperation described,
      List<ParameterModel> parameters,
      @Nullable OperationFacts facts,
      @Nullable OperationEntry entry,
      List<Problem> problems) {
    Paging paging =
        facts == null ? PagingByName.of(parameters) : complete(facts.paging(), parameters);
    OperationTraits known =
        new OperationTraits(
            docs(described, facts, entry),
            facts == null ? null : facts.effect(),
            paging,
            facts != null && facts.successIsAnswer(),
            facts != null);
    if (entry == null) {
      return known;
    }
    if (entry.paging() != null) {
      paging = entry.paging().paging();
      check(entry, parameters, problems);
    }
    return new OperationTraits(
        known.docs(),
        entry.effect() == null ? known.effect() : entry.effect(),
        paging,
        entry.successIsAnswer() == null ? known.successIsAnswer() : entry.successIsAnswer(),
        known.isStandard());
  }

  private static List<String> docs(
      DescribedOperation described,
      @Nullable OperationFacts facts,
      @Nullable OperationEntry entry) {
    List<String> docs = new ArrayList<>(described.docs());
    if (entry != null && entry.summary() != null) {
      docs.add(entry.summary());
    } else if (facts != null) {
      docs.add(facts.summary());
    }
    if (facts != null) {
      docs.addAll(facts.notes());
    }
    if (entry != null) {
      docs.addAll(entry.notes());
    }
    return docs;
  }

  /** Paging needs the parameters that the catalogue knows; a server may have lost them. */
  private static @Nullable Paging complete(
      @Nullable Paging paging, List<ParameterModel> parameters) {
    if (paging == null || paging.inBody()) {
      return paging;
    }
    return names(parameters).containsAll(names(paging)) ? paging : null;
  }

  private static void check(
      OperationEntry entry, List<ParameterModel> parameters, List<Problem> problems) {
    OperationEntry.PagingEntry stated = entry.paging();
    if (stated == null || stated.paging() == null || stated.paging().inBody()) {
      return;
    }
    TreeSet<String> known = names(parameters);
    for (String name : names(stated.paging())) {
      if (!known.contains(name)) {
        problems.add(
            stated
                .place()
                .error(
                    "The operation has no parameter \""
                        + name
                        + "\"."
                        + Similar.hint(name, known)));
      }
    }
  }

  private static TreeSet<String> names(List<ParameterModel> parameters) {
    TreeSet<String> names = new TreeSet<>();
    for (ParameterModel parameter : parameters) {
      names.add(parameter.name());
    }
    return names;
  }

  static List<String> names(Paging paging) {
    List<String> names = new ArrayList<>();
    names.add(paging.limit());
    if (paging.offset() != null) {
      names.add(paging.offset());
    }
    if (paging.page() != null) {
      names.add(paging.page());
    }
    return names;
  }
}
