package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A document attached to a referral. */
public class ConsultationAttachmentTo1 {
  public int documentNo;
  public @Nullable String documentType;
  public @Nullable String documentTypeDisplay;
  public boolean attached;
  public @Nullable String displayName;
  public @Nullable String shortName;
  public @Nullable String url;
}
