package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Some of a patient's notes. */
@XmlRootElement(name = "noteSelection")
public class NoteSelectionTo1 {
  public @Nullable Boolean moreNotes;
  public @Nullable List<NoteTo1> notelist;
}
