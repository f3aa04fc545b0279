package dev.oscarclient.generator.discover;

import dev.oscarclient.generator.snapshot.InMemorySnapshot;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The documents of the coming snapshot, under file names that every file system can hold. */
final class Collected {
  /** Names that Windows keeps for devices, whatever the extension. */
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private static final int MAX_NAME = 100;

  private final InMemorySnapshot.Builder documents;
  private final Set<String> taken = new HashSet<>(Set.of("snapshot.json"));

  Collected(String server) {
    documents = InMemorySnapshot.builder(server);
  }

  void serviceList(Fetched answer) {
    add(Kind.SERVICE_LIST, "", "service-list", ".html", "", answer);
  }

  /** Adds a WADL; its JSON form, if any, must follow at once to get the name beside it. */
  void wadl(String address, Fetched answer) {
    add(Kind.WADL, "", name(address), ".wadl", address, answer);
  }

  void wadlJson(String address, Fetched answer) {
    add(Kind.WADL_JSON, "", name(address), ".wadl.json", address, answer);
  }

  void wsdl(String address, Fetched answer) {
    add(Kind.WSDL, "wsdl/", name(address), ".wsdl", address, answer);
  }

  void imported(String extension, Fetched answer) {
    String path = answer.request().path();
    String name = name(path.startsWith("/ws/") ? path.substring(3) : path);
    String stem =
        name.endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
    add(Kind.IMPORT, "import/", stem, extension, "", answer);
  }

  InMemorySnapshot build() {
    return documents.build();
  }

  private void add(
      Kind kind, String folder, String stem, String extension, String address, Fetched answer) {
    String file = folder + stem + extension;
    for (int i = 2; !taken.add(file.toLowerCase(Locale.ROOT)); i++) {
      file = folder + stem + "-" + i + extension;
    }
    documents.add(
        kind,
        file,
        address,
        answer.request().path(),
        answer.request().accept(),
        answer.status(),
        answer.contentType(),
        answer.body());
  }

  /** Turns an address into a file name: {@code /services/v1} into {@code services-v1}. */
  private static String name(String address) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < address.length() && out.length() < MAX_NAME; i++) {
      char c = address.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || (c == '.' && out.length() > 0);
      if (plain) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    while (out.length() > 0 && "-.".indexOf(out.charAt(out.length() - 1)) >= 0) {
      out.setLength(out.length() - 1);
    }
    if (out.length() == 0) {
      return "root";
    }
    int dot = out.indexOf(".");
    String first = (dot < 0 ? out.toString() : out.substring(0, dot)).toLowerCase(Locale.ROOT);
    return DEVICES.contains(first) ? "_" + out : out.toString();
  }
}
