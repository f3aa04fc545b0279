package dev.oscarclient.sandbox.rest.to;

/** An age, as OSCAR computes it from the birth date. */
public class AgeTo1 {
  public int days;
  public int months;
  public int years;
}
