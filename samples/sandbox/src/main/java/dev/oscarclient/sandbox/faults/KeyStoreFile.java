package dev.oscarclient.sandbox.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A key and its certificate, made by the JDK's own {@code keytool}, in a temporary file that goes
 * with the sandbox. It serves as trust store too.
 *
 * @param path of the PKCS #12 file
 */
public record KeyStoreFile(Path path) implements AutoCloseable {

  /** Protects nothing: the key lives as long as the sandbox. */
  public static final String PASSWORD = "sandbox";

  /**
   * Makes a key store.
   *
   * @throws IllegalStateException if {@code keytool} fails
   */
  public static KeyStoreFile create(Certificate certificate) {
    try {
      Path folder = Files.createTempDirectory("oscar-sandbox-");
      KeyStoreFile file = new KeyStoreFile(folder.resolve("sandbox.p12"));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(List.of("-genkeypair", "-alias", "sandbox", "-keyalg", "RSA"));
      command.addAll(List.of("-keysize", "2048", "-storetype", "PKCS12"));
      command.addAll(List.of("-keystore", file.path.toString(), "-storepass", PASSWORD));
      command.addAll(certificate.arguments());
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        file.close();
        throw new IllegalStateException("keytool failed: " + said.strip());
      }
      return file;
    } catch (IOException e) {
      throw new IllegalStateException("The sandbox cannot make its key: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while making a key", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
      Files.deleteIfExists(path.getParent());
    } catch (IOException e) {
      // A file too many in the folder for temporary ones; nobody depends on it.
      path.toFile().deleteOnExit();
    }
  }
}
