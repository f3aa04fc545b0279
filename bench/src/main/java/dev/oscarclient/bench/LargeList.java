package dev.oscarclient.bench;

import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/** Reads and writes a list of 50 MB; to be run with {@code -Xmx}. */
public final class LargeList {
  private static final int SIZE = 50 * 1000 * 1000;

  private LargeList() {}

  /** Prints how large and how fast. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("patients", ".json");
    Path copy = Files.createTempFile("patients", ".json");
    try {
      write(file);
      measure(file, copy);
    } finally {
      Files.delete(file);
      Files.delete(copy);
    }
  }

  private static void measure(Path file, Path copy) throws IOException {
    JsonCodec codec =
        JsonCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));
    long start = System.nanoTime();
    List<Patient> patients;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      patients = codec.read(in, OscarTypes.listOf(Patient.TYPE));
    }
    long read = System.nanoTime();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
      codec.write(out, OscarTypes.listOf(Patient.TYPE), patients);
    }
    long written = System.nanoTime();
    if (patients == null || Files.mismatch(file, copy) >= 0) {
      throw new IllegalStateException("something is lost");
    }
    System.gc();
    Runtime jvm = Runtime.getRuntime();
    System.out.printf(
        "%d bytes, %d patients; read in %d ms, written in %d ms; %d MB live of %d MB%n",
        Files.size(file),
        patients.size(),
        (read - start) / 1_000_000,
        (written - read) / 1_000_000,
        (jvm.totalMemory() - jvm.freeMemory()) >> 20,
        jvm.maxMemory() >> 20);
  }

  private static void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      long size = 1;
      out.write('[');
      for (int i = 0; size < SIZE; i++) {
        byte[] patient =
            ((i == 0 ? "" : ",") + Samples.patient(i)).getBytes(StandardCharsets.UTF_8);
        out.write(patient);
        size += patient.length;
      }
      out.write(']');
    }
  }
}
