package dev.oscarclient.sandbox;

import dev.oscarclient.sandbox.server.JettyHost;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Saves what a sandbox publishes about itself, byte for byte, as a fixture for tests.
 *
 * <p>The documents name the host and port they were fetched from; run it with a fixed port for the
 * same bytes each time. The order of types in a grammar is JAXB's and may differ from run to run,
 * as OSCAR's does.
 */
public final class PublishedDocuments {

  private PublishedDocuments() {}

  /**
   * Starts a sandbox, saves its documents and stops it.
   *
   * @param args the folder to save into, and if wanted the port
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args.length > 2) {
      System.err.println("usage: PublishedDocuments FOLDER [PORT]");
      System.exit(2);
    }
    int port = args.length == 2 ? Integer.parseInt(args[1]) : 0;
    try (SandboxServer server = SandboxServer.start(SandboxOptions.DEFAULT.withPort(port))) {
      for (String file : save(server, Path.of(args[0])).keySet()) {
        System.out.println(file);
      }
    }
  }

  /**
   * Saves the service list in both forms, each WADL in both forms and each WSDL.
   *
   * @return file names below {@code folder} with the address each came from, in order of names
   * @throws IOException if a document cannot be fetched, or comes with a status other than 200, or
   *     cannot be written
   */
  public static Map<String, URI> save(SandboxServer server, Path folder)
      throws IOException, InterruptedException {
    String ws = server.wsUrl();
    HttpClient http = HttpClient.newHttpClient();
    Map<String, URI> saved = new TreeMap<>();
    save(http, ws, "*/*", folder, "index.html", saved);
    save(http, ws + "?formatted=false", "*/*", folder, "index-unformatted.txt", saved);
    for (String address : new String[] {"services", "rs", "oauth"}) {
      String wadl = ws + "/" + address + "?_wadl";
      save(http, wadl, "*/*", folder, address + ".wadl", saved);
      save(http, wadl, "application/json", folder, address + ".wadl.json", saved);
    }
    for (String service : JettyHost.SOAP_ADDRESSES) {
      save(http, ws + service + "?wsdl", "*/*", folder, "wsdl" + service + ".wsdl", saved);
    }
    return saved;
  }

  private static void save(
      HttpClient http, String url, String accept, Path folder, String file, Map<String, URI> saved)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).header("Accept", accept).build();
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(url + " answered " + response.statusCode());
    }
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Files.write(target, response.body());
    saved.put(file, request.uri());
  }
}
