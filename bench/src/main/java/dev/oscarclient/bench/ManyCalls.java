package dev.oscarclient.bench;

import dev.oscarclient.runtime.OscarHttp;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * 64 threads, 50,000 signed calls on loopback: errors, connections, threads and memory; and what a
 * further client costs.
 */
public final class ManyCalls {
  private static final int THREADS = 64;
  private static final int CALLS = 50_000;
  private static final int ROUNDS = 5;
  private static final int CLIENTS = 2_000;

  private ManyCalls() {}

  /** Prints what was found, and fails if a call did. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try (LoopbackServer server = new LoopbackServer()) {
      AtomicInteger errors = new AtomicInteger();
      calls(server, errors);
      if (errors.get() > 0) {
        throw new IllegalStateException(errors + " calls failed");
      }
    }
    clients();
  }

  private static void calls(LoopbackServer server, AtomicInteger errors)
      throws InterruptedException {
    BenchClient client = BenchClient.builder(server.url()).build();
    client.text(0);
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      AtomicInteger next = new AtomicInteger();
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Thread thread = new Thread(() -> work(client, next, errors), "caller");
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      System.out.printf(
          "round %d: %d threads, %d calls in %d ms, %d errors; %d connections so far, %d client"
              + " threads, %d KB live%n",
          round,
          THREADS,
          CALLS / ROUNDS,
          (System.nanoTime() - start) / 1_000_000,
          errors.get(),
          server.connections(),
          clientThreads(),
          liveBytes() >> 10);
    }
  }

  private static void work(BenchClient client, AtomicInteger next, AtomicInteger errors) {
    for (int i = next.getAndIncrement(); i < CALLS / ROUNDS; i = next.getAndIncrement()) {
      try {
        String text = client.text(i);
        if (text == null || text.length() != LoopbackServer.ANSWER_LENGTH) {
          errors.incrementAndGet();
        }
      } catch (RuntimeException e) {
        if (errors.incrementAndGet() == 1) {
          e.printStackTrace();
        }
      }
    }
  }

  private static void clients() throws InterruptedException {
    OscarHttp http = OscarHttp.builder().build();
    List<BenchClient> all = new ArrayList<>(CLIENTS);
    BenchClient.builder("http://localhost:1/oscar").http(http).build();
    long before = liveBytes();
    for (int i = 0; i < CLIENTS; i++) {
      all.add(BenchClient.builder("http://clinic-" + i + ".example/oscar").http(http).build());
    }
    System.out.printf(
        "%d clients that share one OscarHttp: %d bytes each%n",
        all.size(), (liveBytes() - before) / CLIENTS);
  }

  private static long clientThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("HttpClient"))
        .count();
  }

  private static long liveBytes() throws InterruptedException {
    Runtime jvm = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return jvm.totalMemory() - jvm.freeMemory();
  }
}
