package dev.oscarclient.generator.emit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles emitted sources in memory, against the runtime on the test's class path: every lint and
 * javadoc check is on, and every warning is an error.
 */
public final class SourceCompiler {
  private static final List<String> OPTIONS =
      List.of(
          "--release",
          "17",
          "-Xlint:all",
          "-Xdoclint:all/protected",
          "-Werror",
          "-proc:none",
          "-encoding",
          "US-ASCII",
          "-classpath",
          System.getProperty("java.class.path"));

  private SourceCompiler() {}

  /**
   * Compiles.
   *
   * @return a loader of the classes
   * @throws AssertionError with the compiler's messages and the lines they are about
   */
  public static ClassLoader compile(SortedMap<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    sources.forEach((path, text) -> units.add(new Source(path, text)));
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, null, StandardCharsets.US_ASCII);
        JavaFileManager memory = new Memory(files, classes)) {
      StringWriter messages = new StringWriter();
      boolean good = compiler.getTask(messages, memory, diagnostics, OPTIONS, null, units).call();
      if (!good || !diagnostics.getDiagnostics().isEmpty()) {
        StringBuilder report = new StringBuilder("Emitted code does not compile cleanly:\n");
        diagnostics.getDiagnostics().stream()
            .limit(20)
            .forEach(diagnostic -> report.append(diagnostic).append("\n\n"));
        throw new AssertionError(report.append(messages));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Loader(classes);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("memory:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes;

    Memory(JavaFileManager files, Map<String, ByteArrayOutputStream> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(className, bytes);
      URI uri = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
      return new SimpleJavaFileObject(uri, kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, ByteArrayOutputStream> classes;

    Loader(Map<String, ByteArrayOutputStream> classes) {
      super(SourceCompiler.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
