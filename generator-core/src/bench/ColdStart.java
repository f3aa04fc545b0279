import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints wall time and peak memory of whole generator processes, from cold start to finished files: on documents of a real
 * server, and on made-up ones of a size and ten times that size. Beside SOAP and the styles of Apache CXF stands what CXF's
 * own wsdl2java takes alone on the same WSDLs. Run by the script {@code cold-start} beside this file.
 */
public final class ColdStart {
  private static final int RUNS = 7;

  private ColdStart() {}

  /** Takes the standalone jar and, if there are any, folders of real documents. */
  public static void main(String[] args) throws Exception {
    Path jar = Path.of(args[0]);
    Path work = Files.createTempDirectory("cold-start");
    try {
      System.out.printf("%-34s %10s %10s %10s %12s%n", "input", "min s", "median s", "max s", "peak MiB");
      for (String folder : Arrays.asList(args).subList(1, args.length)) {
        Path real = Path.of(folder);
        List<Path> rest = List.of(real.resolve("services.wadl"), real.resolve("services.wadl.json"));
        String name = real.getFileName() + " /services";
        measure(work, name, generate(jar, work, rest));
        Path wsdls = real.resolve("wsdl");
        if (Files.isDirectory(wsdls)) {
          List<Path> all = new ArrayList<>(rest);
          all.add(wsdls);
          measure(work, name + " and SOAP", generate(jar, work, all, "--soap"));
          measure(work, name + ", style jaxrs", generate(jar, work, rest, "--style", "jaxrs"));
          measure(work, real.getFileName() + ", style jaxws", generate(jar, work, all, "--style", "jaxws"));
          measure(work, real.getFileName() + ", CXF's wsdl2java", wsdl2java(jar, work, wsdls));
        }
      }
      for (int operations : new int[] {250, 2500}) {
        Path made = work.resolve("made-" + operations + ".wadl");
        Files.writeString(made, madeUp(operations));
        measure(work, operations + " made-up operations", generate(jar, work, List.of(made)));
      }
    } finally {
      delete(work);
    }
  }

  private static List<String> generate(Path jar, Path work, List<Path> documents, String... options) {
    List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString(), "generate", "--quiet"));
    command.add("--documents");
    documents.forEach(d -> command.add(d.toString()));
    command.addAll(List.of("--address", "/services", "--package", "bench.client"));
    command.addAll(List.of("--output", work.resolve("out").toString()));
    command.addAll(List.of(options));
    return command;
  }

  /** CXF's tool on all WSDLs in one JVM, as its users would; the classes overwrite each other. */
  private static List<String> wsdl2java(Path jar, Path work, Path wsdls) throws IOException {
    Path list = work.resolve("wsdls.txt");
    try (Stream<Path> files = Files.list(wsdls)) {
      Files.write(list, files.sorted().map(f -> f.toAbsolutePath().toUri().toString()).toList());
    }
    Path tools = jar.toAbsolutePath().getParent().resolve("../cxf-tools/target/classes/cxf-tools");
    return List.of(
        java(),
        "-cp",
        tools.normalize() + "/*",
        "org.apache.cxf.tools.wsdlto.WSDLToJava",
        "-d",
        work.resolve("out").toString(),
        "-wsdlList",
        list.toString());
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static void measure(Path work, String label, List<String> command) throws Exception {
    double[] seconds = new double[RUNS];
    long peak = 0;
    for (int run = -1; run < RUNS; run++) {
      delete(work.resolve("out"));
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      Map<Long, Long> peaks = new HashMap<>(); // the jar may start a second JVM: both count
      while (process.isAlive()) {
        peaks.merge(process.pid(), peakKiB(process.pid()), Math::max);
        process.descendants().forEach(p -> peaks.merge(p.pid(), peakKiB(p.pid()), Math::max));
        Thread.sleep(5);
      }
      long runPeak = peaks.values().stream().mapToLong(Long::longValue).sum();
      double took = (System.nanoTime() - start) / 1e9;
      if (process.exitValue() != 0) {
        throw new IllegalStateException("The generator failed on " + label);
      }
      if (run >= 0) {
        seconds[run] = took;
        peak = Math.max(peak, runPeak);
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        "%-34s %10.2f %10.2f %10.2f %12d%n",
        label, seconds[0], seconds[RUNS / 2], seconds[RUNS - 1], peak / 1024);
  }

  /** Reads the kernel's high-water mark of resident memory; zero where there is no /proc. */
  private static long peakKiB(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(l -> l.startsWith("VmHWM:"))
          .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0; // ended in between, or another operating system
    }
  }

  private static String madeUp(int operations) {
    StringBuilder wadl = new StringBuilder(operations * 400);
    wadl.append(
        "<application xmlns=\"http://wadl.dev.java.net/2009/02\""
            + " xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><grammars><xs:schema>\n");
    int types = operations / 2;
    for (int t = 0; t < types; t++) {
      wadl.append("<xs:complexType name=\"madeUp").append(t).append("To1\"><xs:sequence>\n");
      for (int p = 0; p < 9; p++) {
        wadl.append("<xs:element minOccurs=\"0\" name=\"field")
            .append(p)
            .append("\" type=\"")
            .append(p == 8 ? "madeUp" + (t + 1) % types + "To1" : p % 2 == 0 ? "xs:string" : "xs:int")
            .append("\"/>\n");
      }
      wadl.append("</xs:sequence></xs:complexType>\n");
    }
    wadl.append("</xs:schema></grammars><resources base=\"http://localhost/oscar/ws/services\">\n");
    for (int o = 0; o < operations; o++) {
      wadl.append("<resource path=\"/service")
          .append(o % (operations / 8))
          .append("/thing")
          .append(o)
          .append("/{id}\"><param name=\"id\" style=\"template\" type=\"xs:int\"/><method name=\"GET\"><request>")
          .append("<param name=\"offset\" style=\"query\" type=\"xs:int\"/></request><response>")
          .append("<representation mediaType=\"application/json\"/></response></method></resource>\n");
    }
    return wadl.append("</resources></application>\n").toString();
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> tree = Files.walk(path)) {
        for (Path p : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(p);
        }
      }
    }
  }
}
