package dev.oscarclient.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.oscarclient.runtime.codec.CodecSettings;
import dev.oscarclient.runtime.codec.JsonCodec;
import dev.oscarclient.runtime.codec.ServerTimeZone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A patient of seventy properties, read and written by the codec and by Jackson's databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PatientBenchmark {
  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonCodec codec =
      JsonCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));

  private final byte[] json = Samples.patient(1).getBytes(StandardCharsets.UTF_8);
  private @Nullable Patient patient;
  private HandWritten.@Nullable Patient handWritten;

  /** Reads what is to be written, and sees that both hold everything. */
  @Setup
  public void read() throws IOException {
    patient = decode();
    handWritten = decodeByHand();
    if (!mapper.readTree(encode()).equals(mapper.readTree(json))
        || !mapper.readTree(encodeRequest()).equals(mapper.readTree(json))
        || !mapper.readTree(encodeByHand()).equals(mapper.readTree(json))) {
      throw new IllegalStateException("something is lost");
    }
  }

  /** The codec reads. */
  @Benchmark
  public @Nullable Patient decode() {
    return codec.read(json, Patient.TYPE);
  }

  /** Databind reads. */
  @Benchmark
  public HandWritten.Patient decodeByHand() throws IOException {
    return mapper.readValue(json, HandWritten.Patient.class);
  }

  /** The codec writes everything as it came. */
  @Benchmark
  public byte[] encode() {
    return codec.write(Patient.TYPE, patient);
  }

  /** The codec writes a request. */
  @Benchmark
  public byte[] encodeRequest() {
    return codec.writeRequest(Patient.TYPE, patient);
  }

  /** Databind writes. */
  @Benchmark
  public byte[] encodeByHand() throws IOException {
    return mapper.writeValueAsBytes(handWritten);
  }
}
