package dev.oscarclient.generator.emit;

import com.palantir.javapoet.JavaFile;
import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.SoapModel;
import dev.oscarclient.generator.model.SoapServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** From the API model to Java sources. */
public final class Emitters {

  /**
   * The first line of every emitted file, by which a later run knows the file for one of ours. The
   * text is part of the contract with users' tools: never change it.
   */
  public static final String MARKER = "// " + Layout.MARKER_TEXT;

  private final SortedMap<String, Supplier<String>> sources = new TreeMap<>();

  private Emitters() {}

  /**
   * Returns the sources of a client: paths relative to the source root, with {@code /}, to the text
   * of the file. The same arguments give the same text on every machine.
   *
   * @param packageName the root package of the client, a valid Java package name
   * @throws IllegalArgumentException if the model contradicts itself: it names a type it does not
   *     have, a type extends itself, or two operations make the same Java method
   */
  public static SortedMap<String, String> emit(ApiModel model, String packageName) {
    Emitters emitters = new Emitters();
    boolean hasSoap = !model.soap().services().isEmpty();
    boolean isSoapAlone = hasSoap && model.services().isEmpty();
    if (!isSoapAlone) {
      emitters.addClient(model, new Layout(model, packageName));
    }
    if (hasSoap) {
      emitters.addClient(model.soap(), Layout.ofSoap(model.soap(), packageName));
    }
    String start =
        isSoapAlone
            ? "{@link OscarSoapClient}."
            : hasSoap
                ? "{@link OscarClient}, or {@link OscarSoapClient} for SOAP."
                : "{@link OscarClient}.";
    emitters.addPackage(packageName, "Client of an OSCAR server; start at " + start);
    return emitters.rendered();
  }

  private void addClient(ApiModel model, Layout layout) {
    List<ClientFile.Service> accessors =
        model.services().stream()
            .map(s -> new ClientFile.Service(s.name(), s.accessor(), layout.service(s)))
            .toList();
    add(new ClientFile(layout, ClientFile.Kind.REST).of(accessors));
    TypeIndex index = new TypeIndex(model.types());
    TypeMapper mapper = new TypeMapper(layout, index);
    ServiceFile services = new ServiceFile(layout, index, mapper);
    for (ServiceModel service : model.services()) {
      add(services.of(service));
    }
    if (!model.services().isEmpty()) {
      addPackage(layout.apiPackage(), "The operations of the server, one class for each resource.");
    }
    addTypes(model.types(), layout, index, mapper, "The types that the server takes and gives.");
  }

  private void addClient(SoapModel model, Layout layout) {
    List<ClientFile.Service> accessors =
        model.services().stream()
            .map(s -> new ClientFile.Service(s.address(), s.accessor(), layout.service(s)))
            .toList();
    add(new ClientFile(layout, ClientFile.Kind.SOAP).of(accessors));
    TypeIndex index = new TypeIndex(model.types());
    TypeMapper mapper = new TypeMapper(layout, index);
    SoapServiceFile services = new SoapServiceFile(layout, mapper);
    for (SoapServiceModel service : model.services()) {
      add(services.of(service));
    }
    addPackage(layout.apiPackage(), "The SOAP services of the server, one class for each.");
    addTypes(
        model.types(), layout, index, mapper, "The types that the SOAP services take and give.");
  }

  private void addTypes(
      List<TypeModel> types,
      Layout layout,
      TypeIndex index,
      TypeMapper mapper,
      String description) {
    ObjectFile objects = new ObjectFile(layout, index, mapper);
    EnumFile enums = new EnumFile(layout);
    for (TypeModel type : types) {
      add(
          type instanceof TypeModel.ObjectType object
              ? objects.of(object)
              : enums.of((TypeModel.EnumType) type));
    }
    if (!types.isEmpty()) {
      addPackage(layout.modelPackage(), description);
    }
  }

  private void add(JavaFile file) {
    put(Layout.path(file.packageName(), file.typeSpec().name()), () -> Rendering.of(file));
  }

  private void addPackage(String packageName, String description) {
    put(
        Layout.path(packageName, "package-info"),
        () -> PackageInfo.source(packageName, description));
  }

  /**
   * Renders on all processors: it is most of the time of a cold start, and no file needs another.
   */
  private SortedMap<String, String> rendered() {
    SortedMap<String, String> texts = new TreeMap<>();
    sources.entrySet().parallelStream()
        .map(source -> Map.entry(source.getKey(), source.getValue().get()))
        .toList()
        .forEach(text -> texts.put(text.getKey(), text.getValue()));
    return Collections.unmodifiableSortedMap(texts);
  }

  private void put(String path, Supplier<String> source) {
    if (sources.put(path, source) != null) {
      throw new IllegalArgumentException("The model has two classes for " + path + ".");
    }
  }
}
