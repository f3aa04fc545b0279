package com.example.clinic;

/** My own. */
public final class OscarClient {
  private OscarClient() {}
}
