package dev.oscarclient.sandbox.soap;

/** What OSCAR knows of sexes. */
public enum Gender {
  M,
  F,
  T,
  O,
  U
}
