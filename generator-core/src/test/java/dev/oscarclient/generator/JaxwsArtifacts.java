package dev.oscarclient.generator;

import dev.oscarclient.generator.cxf.CxfRunner;
import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.EnrichedWsdl;
import dev.oscarclient.generator.model.SoapModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What wsdl2java makes of enriched documents, compiled against the API that it comes with. */
final class JaxwsArtifacts {
  private static final String BUNDLE = "/cxf-tools/";

  private final CxfTools tools;
  private final List<Path> jars;

  private JaxwsArtifacts(CxfTools tools, List<Path> jars) {
    this.tools = tools;
    this.jars = jars;
  }

  /** Uses the tools that the generator has inside. */
  static JaxwsArtifacts bundled(Path scratch) {
    try (InputStream index = JaxwsArtifacts.class.getResourceAsStream(BUNDLE + "index")) {
      Files.createDirectories(scratch);
      List<Path> jars = new ArrayList<>();
      String list = new String(index.readAllBytes(), StandardCharsets.UTF_8).strip();
      for (String entry : list.split(":", -1)) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        Path jar = scratch.resolve(name);
        try (InputStream in = JaxwsArtifacts.class.getResourceAsStream(BUNDLE + name)) {
          Files.copy(in, jar);
        }
        jars.add(jar);
      }
      return new JaxwsArtifacts(new CxfTools.Folder(scratch), jars);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uses the tools in a folder of jars. */
  static JaxwsArtifacts of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new JaxwsArtifacts(
          new CxfTools.Folder(folder),
          files.filter(file -> file.toString().endsWith(".jar")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the documents and runs the tool on them. */
  SortedMap<String, String> sources(SoapModel model) {
    return sources(EnrichedWsdl.of(model, SoapClients.PACKAGE));
  }

  SortedMap<String, String> sources(Enriched documents) {
    return new CxfRunner(tools).run(documents);
  }

  /** Compiles; returns the errors, each with its place. */
  List<String> compile(Map<String, String> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      List<Path> written = new ArrayList<>();
      Path root = Files.createDirectories(classes.resolve("src"));
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = root.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
        written.add(file);
      }
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-nowarn",
              "-parameters",
              "-d",
              classes.toString(),
              "-classpath",
              String.join(":", jars.stream().map(Path::toString).toList()));
      compiler
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(written))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  /** Returns a loader of compiled classes and of the API they need. */
  URLClassLoader loader(Path classes) {
    List<URL> urls = new ArrayList<>();
    try {
      urls.add(classes.toUri().toURL());
      for (Path jar : jars) {
        urls.add(jar.toUri().toURL());
      }
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  /** Returns the class files of a folder as class names. */
  static List<String> classNames(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
