package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.Components.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaType;

/**
 * Reads XML schemas to plain records, with Apache XmlSchema.
 *
 * <p>It covers what JAXB writes for annotated classes, and what people write by hand: see {@code
 * SchemaReaderTest} for one case of each. Definitions that several schemas share are merged, and
 * the order of components in a schema does not matter, as servers change it from restart to
 * restart.
 *
 * <ul>
 *   <li>An element of anonymous type with nothing but one repeated element in it is what JAXB
 *       writes for {@code XmlElementWrapper}, and read as a list with a {@linkplain
 *       SchemaProperty#wrapper() wrapper}.
 *   <li>An anonymous type gets its name from where it stands: that of its global element, or {@code
 *       a.b} for element {@code b} of type (or group) {@code a}; if that is taken, {@code a.b.2}.
 *   <li>A restriction has the base it restricts, and only those parts that the base does not have.
 *   <li>A union is what all its members come down to, or else text; facets other than enumeration
 *       are left out, as are {@code anyAttribute}, identity constraints, defaults, and
 *       redefinitions (the definitions they change are used).
 *   <li>Mixed content has an optional text part before its elements.
 *   <li>A substitution group is read as its head: a part that refers to the head has the head's
 *       type.
 * </ul>
 *
 * <p>Nothing is fetched: an {@code include} or {@code import} leads to what the resolver knows.
 * Instances hold no state between calls.
 */
public final class SchemaReader {
  private final SchemaResolver resolver;

  /**
   * Creates a reader.
   *
   * @param resolver finds the documents that schemas include and import
   */
  public SchemaReader(SchemaResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Reads schemas as one set.
   *
   * @param sources in the order in which a name is looked up where definitions differ
   * @return what they define; its problems are warnings, or errors if nothing at all could be read
   */
  public SchemaSet read(List<SchemaSource> sources) {
    SchemaLoader loader = new SchemaLoader(resolver);
    loader.load(sources);
    List<Problem> found = new ArrayList<>(loader.problems());

    Components components = new Components(loader.schemas());
    ConversionProblems problems = new ConversionProblems();
    TypeTable table = new TypeTable(components.types().keySet());
    TypeReferences references = new TypeReferences(components, problems);
    SimpleTypes simpleTypes = new SimpleTypes(components, references, problems);
    GlobalElements elements =
        new GlobalElements(components, references, simpleTypes, table, problems);
    ComplexTypes complexTypes =
        new ComplexTypes(components, references, simpleTypes, elements, table, problems);

    components
        .types()
        .forEach(
            (name, definitions) -> {
              Definitions<SchemaType> types = new Definitions<>("type", name);
              for (Component<XmlSchemaType> definition : definitions) {
                Unit unit = new Unit(definition.document(), "type", name, table);
                XmlSchemaType type = definition.object();
                if (type instanceof XmlSchemaComplexType complex) {
                  types.add(complexTypes.convert(complex, name, false, unit), unit);
                } else if (type instanceof XmlSchemaSimpleType simple) {
                  types.add(simpleTypes.convert(simple, name, unit), unit);
                }
              }
              table.add(types.pick(table, problems));
            });
    for (Map.Entry<SchemaName, GlobalElements.Anonymous> entry : elements.anonymous().entrySet()) {
      SchemaName element = entry.getValue().element();
      Definitions<SchemaType> types = new Definitions<>("element", element);
      for (Component<XmlSchemaComplexType> definition : entry.getValue().definitions()) {
        Unit unit = new Unit(definition.document(), "element", element, table);
        types.add(complexTypes.convert(definition.object(), entry.getKey(), true, unit), unit);
      }
      table.add(types.pick(table, problems));
    }

    List<SchemaType> types = new Inheritance(table.types(), problems).checked();
    boolean nothing = types.isEmpty() && elements.all().isEmpty();
    for (Problem failure : loader.failures()) {
      found.add(
          nothing ? Problem.error(failure.where(), failure.what(), failure.advice()) : failure);
    }
    found.addAll(problems.all());
    found.sort(Comparator.comparing(Problem::where).thenComparing(Problem::what));
    return new SchemaSet(types, elements.all(), found);
  }
}
