package com.example.clinic.model;

/** Not generated: stays. */
public final class Mine {
  private Mine() {}
}
