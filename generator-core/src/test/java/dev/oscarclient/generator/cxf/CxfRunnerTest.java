package dev.oscarclient.generator.cxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oscarclient.generator.enrich.Enriched;
import dev.oscarclient.generator.enrich.ToolRun;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tools are those of Apache CXF, run as a user of the standalone jar would. */
final class CxfRunnerTest {
  private static final String WADL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <application xmlns="http://wadl.dev.java.net/2009/02" xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <resources base="https://oscar.invalid/">
          <resource path="/things" id="Things">
            <method name="GET" id="count">
              <response>
                <representation mediaType="text/plain">
                  <param name="result" style="plain" type="xs:int"/>
                </representation>
              </response>
            </method>
          </resource>
        </resources>
      </application>
      """;

  private static final ToolRun RUN =
      new ToolRun(ToolRun.Tool.WADL2JAVA, List.of("-p", "a.b", "-interface"), "things é.wadl");

  private static Enriched documents(String wadl) {
    return new Enriched(Map.of("things é.wadl", wadl), List.of(RUN), List.of());
  }

  private final CxfRunner bundled = new CxfRunner(CxfTools.BUNDLED);

  @TempDir private Path folder;

  @Test
  void theToolInsideWritesSources() {
    SortedMap<String, String> sources = bundled.run(documents(WADL));

    assertThat(sources).containsOnlyKeys("a/b/Things.java");
    assertThat(sources.get("a/b/Things.java")).contains("int count();").doesNotContain("\r");
  }

  @Test
  void nothingToRunNeedsNoTool() {
    CxfTools nowhere = new CxfTools.Folder(folder.resolve("nowhere"));
    assertThat(new CxfRunner(nowhere).run(Enriched.NOTHING)).isEmpty();
  }

  @Test
  void nothingStaysBehind() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = ours(temporary);
    bundled.run(documents(WADL));
    assertThatThrownBy(() -> bundled.run(documents("<broken")))
        .isInstanceOf(ProblemException.class);
    assertThat(ours(temporary)).isEqualTo(before);
  }

  private static List<Path> ours(Path temporary) throws IOException {
    try (var files = Files.list(temporary)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("oscar-client-cxf"))
          .sorted()
          .toList();
    }
  }

  @Test
  void whatTheToolRefusesIsToldInItsWords() {
    assertThatThrownBy(() -> bundled.run(documents(WADL.replace("<resources base", "<other base"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("wadl2java things é.wadl: The tool of Apache CXF failed: ")
        .hasMessageNotContaining("SLF4J")
        .hasMessageContaining("--write-enriched");
  }

  @Test
  void aFolderOfJarsServesAsWell() throws IOException {
    Path lib = Files.createDirectories(folder.resolve("cxf 4").resolve("lib"));
    ToolJars.of(CxfTools.BUNDLED, lib);

    CxfRunner runner = new CxfRunner(new CxfTools.Folder(folder.resolve("cxf 4")));

    assertThat(runner.run(documents(WADL))).isEqualTo(bundled.run(documents(WADL)));
  }

  @Test
  void aFolderThatIsNotThere() {
    CxfRunner runner = new CxfRunner(new CxfTools.Folder(folder.resolve("nowhere")));
    assertThatThrownBy(() -> runner.run(documents(WADL)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nowhere: There is no such folder.")
        .hasMessageContaining("distribution of Apache CXF");
  }

  @Test
  void aFolderWithoutJars() {
    CxfRunner runner = new CxfRunner(new CxfTools.Folder(folder));
    assertThatThrownBy(() -> runner.run(documents(WADL)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("There is no jar in this folder");
  }

  @Test
  void jarsWithoutTheTool() throws IOException {
    Path jar = folder.resolve("other.jar");
    new JarOutputStream(Files.newOutputStream(jar)).close();
    Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar at all");

    CxfRunner runner = new CxfRunner(new CxfTools.Jars(() -> List.of(jar, broken)));

    assertThatThrownBy(() -> runner.run(documents(WADL)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("wadl2java")
        .hasMessageContaining("do not have it (org.apache.cxf.tools.wadlto.WADLToJava)");
  }
}
