package dev.oscarclient.generator;

import dev.oscarclient.generator.catalog.CatalogStore;
import dev.oscarclient.generator.catalog.Lineage;
import dev.oscarclient.generator.learn.Learned;
import dev.oscarclient.generator.learn.Learner;
import dev.oscarclient.generator.learn.Proposal;
import dev.oscarclient.generator.learn.Proposal.Standing;
import dev.oscarclient.generator.learn.ProposalYaml;
import dev.oscarclient.generator.link.LinkRequest;
import dev.oscarclient.generator.link.Linker;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.problem.Setting;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Learns from samples: a linked model and a folder of bodies to proposals. */
final class LearnRun {
  private final LearnRequest request;
  private final CatalogStore catalogue;

  LearnRun(LearnRequest request, CatalogStore catalogue) {
    this.request = request;
    this.catalogue = catalogue;
  }

  /**
   * Learns.
   *
   * @param model what is known without samples
   * @param findings takes what is noticed
   */
  LearnResult learn(ApiModel model, Findings findings) {
    Learned learned = Learner.learn(model, standardTypes(model), request.samples());
    findings.add(learned.problems());
    String yaml = ProposalYaml.write(learned, request.all());
    List<String> summary = new ArrayList<>(summary(learned));
    Path output = request.output();
    if (output != null) {
      requireFree(request);
      try (ReportFile file = ReportFile.stage(output, yaml)) {
        file.publish();
      }
      summary.add("Proposals: " + output);
    }
    return new LearnResult(yaml, learned.proposals(), summary, findings.all());
  }

  /** A body of a vendor's operation may be of a standard type that no operation here uses. */
  private List<TypeModel> standardTypes(ApiModel model) {
    String key =
        model.catalogue() == null ? request.options().lineage() : model.catalogue().lineage();
    Lineage known = key == null ? null : Lineage.of(key);
    Lineage lineage = known == null ? Lineage.OSCAR19 : known;
    LinkRequest everything =
        new LinkRequest(List.of(), Map.of(), List.of("/services", "/rs"), List.of(), lineage);
    return Linker.link(everything, catalogue).model().types();
  }

  /** Refuses, before anything is read, to replace what a user has edited. */
  static void requireFree(LearnRequest request) {
    Path output = request.output();
    if (output != null && !request.replace() && Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      throw new ProblemException(
          Problem.error(
                  output.toString(),
                  "This file is there already.",
                  "Name another one, or say that it may be replaced.")
              .about(Setting.REPLACE));
    }
  }

  private static List<String> summary(Learned learned) {
    List<String> lines = new ArrayList<>();
    int sure = 0;
    int likely = 0;
    int unsure = 0;
    int confirmed = 0;
    int contradicted = 0;
    for (Proposal proposal : learned.proposals()) {
      if (proposal.standing() == Standing.CONFIRMED) {
        confirmed++;
      } else if (proposal.confidence() >= Proposal.HIGH) {
        sure++;
      } else if (proposal.confidence() >= Proposal.LOW) {
        likely++;
      } else {
        unsure++;
      }
      contradicted += proposal.standing() == Standing.CONTRADICTED ? 1 : 0;
    }
    lines.add("Samples:    " + learned.samples() + " of " + learned.proposals().size() + " bodies");
    lines.add(
        "Proposed:   "
            + sure
            + " sure, "
            + likely
            + " likely, "
            + unsure
            + " unsure (written as comments); "
            + learned.newTypes().size()
            + " new types, additions to "
            + learned.additions().size()
            + " known ones");
    lines.add(
        "Known:      " + confirmed + " confirmed, " + contradicted + " contradicted by samples");
    return lines;
  }
}
