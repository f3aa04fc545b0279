package dev.oscarclient.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The plugin's page tells of every goal, parameter and property that the plugin's descriptor has.
 */
final class PluginPageTest {
  private static final Path PAGE = Path.of("..", "docs", "maven-plugin.md");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

  @Test
  void everyGoalAndParameterIsTold() throws Exception {
    String page = Files.readString(PAGE);
    Document descriptor =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
    List<String> names = new ArrayList<>();
    for (Element goal : children(descriptor.getDocumentElement(), "mojo")) {
      String name = text(goal, "goal");
      if (name.equals("help")) {
        continue;
      }
      names.add("\n## " + name + "\n");
      for (Element parameter : children(goal, "parameter")) {
        if (text(parameter, "editable").equals("true")) {
          names.add("`" + text(parameter, "name") + "`");
        }
      }
      // <configuration> holds an element for each parameter, with its property as the text.
      NodeList settings = children(goal, "configuration").get(0).getElementsByTagName("*");
      for (int i = 0; i < settings.getLength(); i++) {
        String expression = settings.item(i).getTextContent();
        if (expression.startsWith("${oscar.")) {
          names.add("`" + expression.substring(2, expression.length() - 1) + "`");
        }
      }
    }
    assertThat(names).hasSizeGreaterThan(40);
    assertThat(page).contains(names);
  }

  @Test
  void everyPropertyThatIsToldIsThere() throws IOException {
    String descriptor = Files.readString(DESCRIPTOR);
    List<String> unknown =
        Pattern.compile("`(oscar\\.\\w+)`|-D(oscar\\.\\w+)")
            .matcher(Files.readString(PAGE))
            .results()
            .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
            .filter(property -> !descriptor.contains("${" + property + "}"))
            .toList();
    assertThat(unknown).isEmpty();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }
}
