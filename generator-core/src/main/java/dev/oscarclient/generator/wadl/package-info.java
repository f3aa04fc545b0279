/** WADL documents, resolved: hrefs, includes and resource types followed, line numbers kept. */
@NullMarked
@XmlSchema(namespace = WadlTree.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
package dev.oscarclient.generator.wadl;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
