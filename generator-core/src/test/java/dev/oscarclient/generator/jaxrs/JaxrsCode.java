package dev.oscarclient.generator.jaxrs;

import dev.oscarclient.generator.cxf.CxfJars;
import dev.oscarclient.generator.cxf.CxfRunner;
import dev.oscarclient.generator.cxf.CxfTools;
import dev.oscarclient.generator.enrich.Enriched;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What CXF's own wadl2java makes of documents, compiled against nothing but CXF's jars. */
public final class JaxrsCode implements AutoCloseable {
  private final SortedMap<String, String> sources;
  private final URLClassLoader classes;

  private JaxrsCode(SortedMap<String, String> sources, URLClassLoader classes) {
    this.sources = sources;
    this.classes = classes;
  }

  /**
   * Runs the tool and the compiler.
   *
   * @param folder an empty one, used as long as this is
   * @throws AssertionError if the code does not compile, with what the compiler says
   */
  public static JaxrsCode of(Enriched documents, Path folder) throws IOException {
    SortedMap<String, String> sources = new CxfRunner(CxfTools.BUNDLED).run(documents);
    List<Path> jars = CxfJars.unpacked(Files.createDirectory(folder.resolve("jars")));
    Path output = Files.createDirectory(folder.resolve("classes"));
    List<String> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("sources").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      files.add(file.toString());
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-encoding",
            "UTF-8",
            "-d",
            output.toString(),
            "-classpath",
            jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromStrings(files))
              .call();
      if (!compiled) {
        throw new AssertionError("The generated code does not compile:\n" + messages);
      }
    }
    List<URL> places = new ArrayList<>();
    places.add(output.toUri().toURL());
    for (Path jar : jars) {
      places.add(jar.toUri().toURL());
    }
    return new JaxrsCode(
        sources,
        new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
  }

  public SortedMap<String, String> sources() {
    return sources;
  }

  public Class<?> load(String name) throws ClassNotFoundException {
    return classes.loadClass(name);
  }

  /** Loads all classes of a package. */
  public List<Class<?>> all(String packageName) throws ClassNotFoundException {
    List<Class<?>> found = new ArrayList<>();
    for (String path : sources.keySet()) {
      String name = path.substring(0, path.length() - ".java".length()).replace('/', '.');
      if (name.substring(0, name.lastIndexOf('.')).equals(packageName)) {
        found.add(load(name));
      }
    }
    return found;
  }

  /** Returns JAXB's view of the classes of a package; it fails if it cannot use any of them. */
  public Object jaxb(String packageName) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      return load("jakarta.xml.bind.JAXBContext")
          .getMethod("newInstance", String.class, ClassLoader.class)
          .invoke(null, packageName, classes);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Writes an object of a class of a package as XML, as CXF does with the body of a request. */
  public String marshal(String packageName, Object value) throws ReflectiveOperationException {
    Object context = jaxb(packageName);
    Object marshaller = context.getClass().getMethod("createMarshaller").invoke(context);
    StringWriter xml = new StringWriter();
    load("jakarta.xml.bind.Marshaller")
        .getMethod("marshal", Object.class, Writer.class)
        .invoke(marshaller, value, xml);
    return xml.toString();
  }

  /**
   * A method of an interface.
   *
   * @param name {@code Interface.method}
   * @param verb of HTTP
   * @param path of interface and method together
   * @param consumes media types
   * @param produces media types
   * @param parameters annotated ones: type by annotation and name, e.g. {@code QueryParam limit}
   * @param body type of the argument that is not annotated, or {@code null}
   * @param result type; types are as in Java, without packages
   */
  public record Operation(
      String name,
      String verb,
      String path,
      List<String> consumes,
      List<String> produces,
      SortedMap<String, String> parameters,
      @Nullable String body,
      String result) {}

  /** Returns the methods of the interfaces of a package. */
  public List<Operation> operations(String packageName) throws ReflectiveOperationException {
    List<Operation> operations = new ArrayList<>();
    for (Class<?> type : all(packageName)) {
      if (!type.isAnnotation()) {
        for (Method method : type.getDeclaredMethods()) {
          operations.add(operation(type, method));
        }
      }
    }
    operations.sort(Comparator.comparing(Operation::name));
    return operations;
  }

  private static Operation operation(Class<?> type, Method method)
      throws ReflectiveOperationException {
    SortedMap<String, String> parameters = new TreeMap<>();
    String body = null;
    for (Parameter parameter : method.getParameters()) {
      String name = null;
      for (Annotation annotation : parameter.getAnnotations()) {
        String kind = annotation.annotationType().getSimpleName();
        if (kind.endsWith("Param")) {
          name = kind + " " + value(annotation);
        }
      }
      String javaType = plain(parameter.getParameterizedType());
      if (name == null) {
        if (body != null) {
          throw new AssertionError("two bodies: " + method);
        }
        body = javaType;
      } else {
        parameters.put(name, javaType);
      }
    }
    return new Operation(
        type.getSimpleName() + "." + method.getName(),
        verb(method),
        (string(type.getAnnotations(), "Path") + "/" + string(method.getAnnotations(), "Path"))
            .replaceAll("/+", "/")
            .replaceFirst(string(method.getAnnotations(), "Path").isEmpty() ? "/$" : "^$", ""),
        strings(method, "Consumes"),
        strings(method, "Produces"),
        parameters,
        body,
        plain(method.getGenericReturnType()));
  }

  private static String plain(Type type) {
    return type.getTypeName().replaceAll("[a-z][A-Za-z0-9_]*\\.", "");
  }

  private static String verb(Method method) throws ReflectiveOperationException {
    for (Annotation annotation : method.getAnnotations()) {
      for (Annotation meta : annotation.annotationType().getAnnotations()) {
        if (meta.annotationType().getSimpleName().equals("HttpMethod")) {
          return (String) value(meta);
        }
      }
    }
    throw new AssertionError("no verb: " + method);
  }

  private static String string(Annotation[] annotations, String name)
      throws ReflectiveOperationException {
    for (Annotation annotation : annotations) {
      if (annotation.annotationType().getSimpleName().equals(name)) {
        return (String) value(annotation);
      }
    }
    return "";
  }

  private static List<String> strings(Method method, String name)
      throws ReflectiveOperationException {
    for (Annotation annotation : method.getAnnotations()) {
      if (annotation.annotationType().getSimpleName().equals(name)) {
        return Arrays.asList((String[]) value(annotation));
      }
    }
    return List.of();
  }

  private static Object value(Annotation annotation) throws ReflectiveOperationException {
    return annotation.annotationType().getMethod("value").invoke(annotation);
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
