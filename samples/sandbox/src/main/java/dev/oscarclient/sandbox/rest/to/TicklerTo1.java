package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A task about a patient. */
@XmlRootElement(name = "tickler")
public class TicklerTo1 implements Cloneable {
  public @Nullable Integer id;
  public @Nullable Integer demographicNo;
  public @Nullable Integer programId;
  public @Nullable String message;
  public @Nullable String status;
  public @Nullable Date updateDate;
  public @Nullable Date serviceDate;
  public @Nullable String creator;
  public @Nullable String priority;
  public @Nullable String taskAssignedTo;
  public @Nullable String demographicName;
  public @Nullable String creatorName;
  public @Nullable String taskAssignedToName;
  public @Nullable String statusName;
  public @Nullable List<TicklerLinkTo1> ticklerLinks;
  public @Nullable List<TicklerUpdateTo1> ticklerUpdates;
  public @Nullable List<TicklerCommentTo1> ticklerComments;

  @Override
  public TicklerTo1 clone() {
    try {
      return (TicklerTo1) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
