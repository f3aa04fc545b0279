package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A line of a summary section. */
@XmlRootElement(name = "summaryItem")
public class SummaryItemTo1 {
  public @Nullable Integer id;
  public @Nullable Long noteId;
  public @Nullable String type;
  public @Nullable String displayName;
  public @Nullable String action;
  public @Nullable Date date;
  public @Nullable String classification;
  public @Nullable String editor;
  public boolean abnormalFlag;
  public @Nullable String indicatorClass;
  public @Nullable String warning;
  public @Nullable Object extra;
}
