package dev.oscarclient.sandbox.soap;

import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A document with what is in it. */
public final class DocumentTransfer {
  public @Nullable Integer documentNo;
  public @Nullable String doctype;
  public @Nullable String docdesc;
  public @Nullable String docfilename;
  public @Nullable String contenttype;
  public @Nullable Date observationdate;
  public @Nullable Integer numberofpages;
  public char status;
  public byte @Nullable [] fileContents;
}
