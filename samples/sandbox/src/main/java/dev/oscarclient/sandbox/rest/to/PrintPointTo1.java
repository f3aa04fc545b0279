package dev.oscarclient.sandbox.rest.to;

import org.jspecify.annotations.Nullable;

/** A text and where it stands on the page. */
public class PrintPointTo1 {
  public int fontSize;
  public int x;
  public int y;
  public @Nullable String text;
}
