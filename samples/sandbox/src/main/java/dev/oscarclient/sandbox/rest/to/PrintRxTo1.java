package dev.oscarclient.sandbox.rest.to;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to print a prescription. */
public class PrintRxTo1 {
  public int demographic;
  public @Nullable Integer drugId;
  public @Nullable Float width;
  public @Nullable Float height;
  public @Nullable List<PrintPointTo1> printPoints;
  public boolean autoPrint;
  public @Nullable List<Float> xPolygonCoords;
  public @Nullable List<Float> yPolygonCoords;
}
