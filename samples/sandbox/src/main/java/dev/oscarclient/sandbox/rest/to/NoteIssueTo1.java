package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A note with its issues. */
@XmlRootElement(name = "noteIssue")
public class NoteIssueTo1 {
  public @Nullable NoteTo1 encounterNote;
  public @Nullable NoteExtTo1 groupNoteExt;
  public @Nullable IssueTo1 issue;
  public @Nullable String annotation_attrib;
  public @Nullable List<IssueTo1> assignedIssues;
  public @Nullable List<CaseManagementIssueTo1> assignedCMIssues;
}
