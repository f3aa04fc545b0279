package dev.oscarclient.generator.notation;

import dev.oscarclient.generator.model.Paging;

/** How paging is written down: {@code { limit, offset or page, in: body }}. */
public final class PagingNotation {
  private PagingNotation() {}

  /**
   * Reads paging; whether offset or page is there is for the caller to ask.
   *
   * @throws dev.oscarclient.generator.problem.ProblemException if a key or value is wrong
   */
  public static Paging read(Node node) {
    Members members = node.members();
    Node in = members.take("in");
    if (in != null && !in.text().equals("body")) {
      throw in.wrong("Paging is by parameters, or in body.");
    }
    Paging paging =
        new Paging(
            members.text("offset"),
            members.text("page"),
            members.require("limit").text(),
            in != null);
    members.done();
    return paging;
  }
}
