package dev.oscarclient.maven;

import java.util.Locale;

/** The package of a client in a project that names none. */
final class DefaultPackage {
  private DefaultPackage() {}

  /** Returns e.g. {@code com.example.bookingapp.oscar} for {@code com.example:booking-app}. */
  static String of(String groupId, String artifactId) {
    return plain(groupId, true) + "." + plain(artifactId, false) + ".oscar";
  }

  private static String plain(String id, boolean dots) {
    return id.toLowerCase(Locale.ROOT).replaceAll(dots ? "[^a-z0-9_.]" : "[^a-z0-9_]", "");
  }
}
