package dev.oscarclient.generator.xsd;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.xsd.Components.Component;
import java.util.List;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaType;

/**
 * From the components of all schemas to records. Components are converted in order of their names,
 * so that the names which anonymous types get do not depend on the order in the documents.
 */
final class SchemaConversion {
  private final Components components;
  private final ConversionProblems problems = new ConversionProblems();
  private final TypeTable table;
  private final SimpleTypes simpleTypes;
  private final GlobalElements elements;
  private final ComplexTypes complexTypes;

  SchemaConversion(Components components) {
    this.components = components;
    this.table = new TypeTable(components.types().keySet());
    TypeReferences references = new TypeReferences(components, problems);
    this.simpleTypes = new SimpleTypes(components, references, problems);
    this.elements = new GlobalElements(components, references, simpleTypes, table, problems);
    this.complexTypes =
        new ComplexTypes(components, references, simpleTypes, elements, table, problems);
  }

  /** Converts all types, sorted by name. */
  List<SchemaType> types() {
    components.types().forEach(this::named);
    elements.anonymous().forEach(this::anonymous);
    return new Inheritance(table.types(), components, problems).checked();
  }

  /** Returns the global elements, sorted by name. */
  List<SchemaElement> elements() {
    return elements.all();
  }

  /** Returns what {@link #types} found wrong. */
  List<Problem> problems() {
    return problems.all();
  }

  private void named(SchemaName name, List<Component<XmlSchemaType>> definitions) {
    Definitions<SchemaType> types = new Definitions<>("type", name);
    for (Component<XmlSchemaType> definition : definitions) {
      Unit unit = new Unit(definition.document(), "type", name, table);
      if (definition.object() instanceof XmlSchemaComplexType complex) {
        types.add(complexTypes.convert(complex, name, false, unit), unit);
      } else if (definition.object() instanceof XmlSchemaSimpleType simple) {
        types.add(simpleTypes.convert(simple, name, unit), unit);
      }
    }
    table.add(types.pick(table, problems));
  }

  private void anonymous(SchemaName name, GlobalElements.Anonymous type) {
    Definitions<SchemaType> types = new Definitions<>("element", type.element());
    for (Component<XmlSchemaComplexType> definition : type.definitions()) {
      Unit unit = new Unit(definition.document(), "element", type.element(), table);
      types.add(complexTypes.convert(definition.object(), name, true, unit), unit);
    }
    table.add(types.pick(table, problems));
  }
}
