package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** Structured facts beside a note. */
@XmlRootElement(name = "groupNoteExt")
public class NoteExtTo1 {
  public @Nullable Long id;
  public @Nullable Long noteId;
  public @Nullable String keyVal;
  public @Nullable String value;
  public @Nullable Date dateValue;
  public @Nullable String startDate;
  public @Nullable String resolutionDate;
  public @Nullable String procedureDate;
  public @Nullable String ageAtOnset;
  public @Nullable String treatment;
  public @Nullable String problemStatus;
  public @Nullable String exposureDetail;
  public @Nullable String relationship;
  public @Nullable String lifeStage;
  public @Nullable String hideCpp;
  public @Nullable String problemDesc;
  public @Nullable String procedure;
}
