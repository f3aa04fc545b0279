package dev.oscarclient.generator.link;

import dev.oscarclient.generator.catalog.Catalog;
import dev.oscarclient.generator.catalog.SoapEntry;
import dev.oscarclient.generator.model.SoapAnswer;
import dev.oscarclient.generator.model.SoapPart;
import dev.oscarclient.generator.model.TypeRef;
import dev.oscarclient.generator.xsd.SchemaType;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue knows of SOAP operations. The WSDL decides: an entry that names other
 * parameters or types is that of another operation, and not used.
 */
final class SoapFacts {
  private final Catalog catalog;

  SoapFacts(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the classes that the entries of a service name: they keep letter case. */
  SortedSet<String> classNames(String address) {
    SortedSet<String> names = new TreeSet<>();
    for (SoapEntry entry : catalog.soapOperations(address)) {
      collect(entry.returns(), names);
      entry.parameters().forEach(parameter -> collect(parameter.type(), names));
    }
    return names;
  }

  private static void collect(TypeRef type, SortedSet<String> names) {
    if (type instanceof TypeRef.Named named) {
      names.add(named.javaName());
    } else if (type instanceof TypeRef.ListOf list) {
      collect(list.element(), names);
    }
  }

  /** Returns the entry of an operation, or {@code null} if there is none that agrees. */
  @Nullable SoapEntry of(
      String address, String operation, List<SoapPart> parts, SoapAnswer answer, TypeTable table) {
    for (SoapEntry entry : catalog.soapOperations(address)) {
      if (entry.operation().equals(operation)) {
        return agrees(entry, address, parts, answer, table) ? entry : null;
      }
    }
    return null;
  }

  private static boolean agrees(
      SoapEntry entry, String address, List<SoapPart> parts, SoapAnswer answer, TypeTable table) {
    TypeRef returned =
        answer.kind() == SoapAnswer.Kind.LIST ? new TypeRef.ListOf(answer.type()) : answer.type();
    if (entry.parameters().size() != parts.size()
        || !returned.equals(here(entry.returns(), address, table))) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      SoapPart part = parts.get(i);
      SoapEntry.Parameter known = entry.parameters().get(i);
      TypeRef type = part.repeating() ? new TypeRef.ListOf(part.type()) : part.type();
      if (!part.name().equals(known.wireName())
          || !type.equals(here(known.type(), address, table))) {
        return false;
      }
    }
    return true;
  }

  /** Returns what a type of the catalogue is in this model; itself if it is not there. */
  private static TypeRef here(TypeRef type, String address, TypeTable table) {
    if (type instanceof TypeRef.ListOf list) {
      return new TypeRef.ListOf(here(list.element(), address, table));
    }
    if (type instanceof TypeRef.Named named) {
      SchemaType published = table.grammar(address).ofClass(named.javaName());
      return published == null ? type : table.ref(address, published.name());
    }
    return type;
  }
}
