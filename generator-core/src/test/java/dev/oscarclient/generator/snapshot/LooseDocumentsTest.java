package dev.oscarclient.generator.snapshot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import dev.oscarclient.generator.snapshot.SnapshotEntry.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDocumentsTest {
  private static final String WADL = wadl("http://localhost:8080/oscar/ws/services");
  private static final String WSDL =
      "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/'><service><port>"
          + "<s:address xmlns:s='x' location='http://h:1/oscar/ws/LoginService'/>"
          + "</port></service></definitions>";
  private static final String SCHEMA = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>";

  @TempDir Path temp;

  @Test
  void kindsAreToldByContent() throws IOException {
    write("a.txt", WADL);
    write("b.html", json(WADL.replace(" xmlns=\"http://wadl.dev.java.net/2009/02\"", "")));
    write("c", "{ \"application\" : {\"resources\":{\"@base\":\"http:\\/\\/h\\/o\\/ws\\/rs\"}}}");
    write("d.json", WSDL);
    write("e.wadl", SCHEMA);
    write("f.xml", "<?xml version='1.0'?><!-- " + "x".repeat(40_000) + " -->" + WADL);
    LooseDocuments documents = open("a.txt", "b.html", "c", "d.json", "e.wadl", "f.xml");
    assertThat(documents.entries())
        .extracting(e -> e.file() + " " + e.kind() + " " + e.address())
        .containsExactly(
            "a.txt WADL /services",
            "b.html WADL_JSON /services",
            "c WADL_JSON /rs",
            "d.json WSDL /LoginService",
            "e.wadl IMPORT ",
            "f.xml WADL /services");
    assertThat(documents.entries().get(0).status()).isEqualTo(200);
    assertThat(documents.read(documents.entries().get(0))).isEqualTo(WADL.getBytes(UTF_8));
  }

  @Test
  void encodingsAreSeenThrough() throws IOException {
    writeBytes("bom8", bom(WADL, UTF_8));
    writeBytes("bom16be", bom(WADL, UTF_16BE));
    writeBytes("bom16le", bom(WADL, UTF_16LE));
    writeBytes("plain16", ("<?xml version='1.0' encoding='UTF-16'?>" + WADL).getBytes(UTF_16LE));
    writeBytes("json16", json(WADL).getBytes(UTF_16BE));
    writeBytes(
        "latin",
        ("<?xml version='1.0' encoding='ISO-8859-1'?><!-- é -->" + WADL).getBytes(ISO_8859_1));
    assertThat(open("bom8", "bom16be", "bom16le", "plain16", "json16", "latin").entries())
        .hasSize(6)
        .allMatch(e -> e.address().equals("/services"))
        .filteredOn(e -> e.kind() == Kind.WADL_JSON)
        .extracting(SnapshotEntry::file)
        .containsExactly("json16");
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:8080/oscar/ws/services, /services",
    "http://localhost:8080/oscar/ws/services/v1/, /services/v1",
    "http://localhost:8080/oscar/ws, ''",
    "http://localhost:8080/ws/rs?x=/ws/no, /rs",
    "http://localhost:8080/ws/ws/rs, /rs",
    "http://localhost:8080/wsx/api/rs, /api/rs",
    "http://localhost:8080/api, ''",
    "http://localhost:8080, ''",
    "/, ''",
    "/oscar/ws/services, /services",
    "'', ''"
  })
  void addressIsWhatFollowsWs(String base, String address) throws IOException {
    write("a.wadl", wadl(base));
    assertThat(open("a.wadl").entries().get(0).address()).isEqualTo(address);
  }

  @Test
  void foldersAreReadRecursivelyAndOthersSkipped() throws IOException {
    write("in/b/services.wadl", WADL);
    write("in/a/Login.wsdl", WSDL);
    write("in/truth.json", "{\"operations\":[]}");
    write("in/list.json", "[1]");
    write("in/page.html", "<html></html>");
    write("in/ear/application.xml", "<application><module/></application>");
    write("in/.git/x.wadl", WADL);
    writeBytes("in/video.mp4", new byte[5_000_000]);
    LooseDocuments documents = open("in");
    assertThat(documents.entries())
        .extracting(SnapshotEntry::file)
        .containsExactly("a/Login.wsdl", "b/services.wadl");
    assertThat(documents.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.what()).startsWith("5 files that are neither"));
  }

  @Test
  void archivesAreReadWithoutUnpacking() throws IOException {
    writeBytes(
        "docs.zip",
        zip(
            Map.of(
                "readme.txt", "hello",
                "wadl/services.wadl", WADL,
                "wadl\\rs.wadl", WADL)));
    assertThat(open("docs.zip").entries())
        .extracting(SnapshotEntry::file)
        .containsExactly("wadl/rs.wadl", "wadl/services.wadl");
    Files.createDirectories(temp.resolve("in"));
    Files.move(temp.resolve("docs.zip"), temp.resolve("in/docs.bin"));
    assertThat(open("in").entries())
        .extracting(SnapshotEntry::file)
        .containsExactly("docs.bin!/wadl/rs.wadl", "docs.bin!/wadl/services.wadl");
  }

  @Test
  void entriesThatClimbAreLeftOut() throws IOException {
    writeBytes(
        "evil.zip",
        zip(Map.of("../a.wadl", WADL, "/b.wadl", WADL, "..\\c.wadl", WADL, "ok.wadl", WADL)));
    LooseDocuments documents = open("evil.zip");
    assertThat(documents.entries()).extracting(SnapshotEntry::file).containsExactly("ok.wadl");
    assertThat(documents.problems()).hasSize(3).allMatch(p -> p.what().contains("leads out"));
  }

  @Test
  void archivesThatExplodeAreStopped() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < 20; i++) {
      entries.put(i + ".wadl", WADL + " ".repeat(100_000));
    }
    writeBytes("many.zip", zip(entries));
    assertThatThrownBy(
            () ->
                LooseDocuments.open(
                    List.of(temp.resolve("many.zip")), new LooseLimits(1 << 20, 1 << 20, 100)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("larger than 1 MiB together");
    assertThatThrownBy(
            () ->
                LooseDocuments.open(
                    List.of(temp.resolve("many.zip")), new LooseLimits(1 << 20, 1L << 30, 10)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("more than 10 files");
    writeBytes("big.zip", zip(Map.of("big.wadl", WADL + " ".repeat(9_000_000))));
    assertThatThrownBy(
            () ->
                LooseDocuments.open(
                    List.of(temp.resolve("big.zip")), new LooseLimits(1 << 20, 1L << 30, 10)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("big.wadl: The document is larger than 1 MiB");
  }

  @Test
  void tooLargeDocumentIsAnErrorOfItsOwn() throws IOException {
    write("big.wadl", WADL + " ".repeat(3 << 20));
    assertThatThrownBy(
            () ->
                LooseDocuments.open(
                    List.of(temp.resolve("big.wadl")), new LooseLimits(1 << 20, 1L << 30, 10)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void orderAndPlaceOfArgumentsDoNotMatter() throws IOException {
    write("one/services.wadl", WADL);
    write("two/services.wadl", WADL + "<!-- other -->");
    write("three/services.wadl", WADL);
    List<SnapshotEntry> forward =
        open("one/services.wadl", "two/services.wadl", "three/services.wadl").entries();
    List<SnapshotEntry> backward =
        open("three/services.wadl", "two/services.wadl", "one/services.wadl").entries();
    assertThat(forward).isEqualTo(backward).hasSize(2);
    assertThat(forward)
        .extracting(SnapshotEntry::file)
        .allMatch(file -> file.matches("services~[0-9a-f]{8}\\.wadl"));
    Files.move(temp.resolve("one"), temp.resolve("moved"));
    assertThat(open("moved").entries()).isEqualTo(open("three").entries());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><html><body>login</body></html> | it is an HTML page",
        "<HTML><body/></HTML> | it is an HTML page",
        "{\"operations\":[]} | it is a JSON document",
        "\"<html></html>\" | it is a JSON document",
        "'' | it is empty",
        "'   ' | it is empty",
        "<project/> | an XML document with the root element \"project\"",
        "<application xmlns='http://java.sun.com/xml/ns/javaee'/> | root element \"application\"",
        "hello | it is text of an unknown kind",
        "<!DOCTYPE x [ | it is text of an unknown kind"
      })
  void namedFileMustBeADocument(String content, String what) throws IOException {
    write("x.wadl", content);
    assertThatThrownBy(() -> open("x.wadl"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("neither WADL nor WSDL")
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[#document: null]", "\"[#document: null]\""})
  void formThatAnOldServerDoesNotHaveIsAWarningBesideTheOther(String content) throws IOException {
    write("services.wadl.json", content);
    write("services.wadl", WADL);
    LooseDocuments documents = open("services.wadl", "services.wadl.json");
    assertThat(documents.entries()).hasSize(1);
    assertThat(documents.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.where()).endsWith("services.wadl.json");
              assertThat(problem.what()).contains("[#document: null]");
            });
    assertThatThrownBy(() -> open("services.wadl.json")).isInstanceOf(ProblemException.class);
  }

  @Test
  void unknownWadlVersionIsAnErrorEvenInAFolder() throws IOException {
    write("in/old.wadl", "<application xmlns='http://research.sun.com/wadl/2006/10'/>");
    write("in/new.wadl", WADL);
    assertThatThrownBy(() -> open("in"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("old.wadl: The document is a WADL in the unknown namespace")
        .hasMessageContaining("Only WADL 2009-02");
  }

  @Test
  void allProblemsAreToldTogether() throws IOException {
    write("page", "<html/>");
    write("empty", "");
    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> open("page", "empty", "no-such-file"));
    assertThat(e.problems()).hasSize(3);
  }

  @Test
  void nothingAtAllIsAnError() throws IOException {
    Files.createDirectories(temp.resolve("in"));
    assertThatThrownBy(() -> open("in"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("There is no WADL or WSDL here");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 400})
  void damagedArchivesAreAnError(int length) throws IOException {
    byte[] whole = zip(Map.of("a.wadl", WADL + "x".repeat(2000), "b.wadl", WADL));
    writeBytes("cut.zip", Arrays.copyOf(whole, Math.min(length, whole.length - 1)));
    assertThatThrownBy(() -> open("cut.zip"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("archive is damaged");
  }

  @Test
  void brokenJsonIsStillSeenToBeAWadl() throws IOException {
    String whole = json(WADL);
    write("cut.json", whole.substring(0, whole.length() - 30));
    SnapshotEntry entry = open("cut.json").entries().get(0);
    assertThat(entry.kind()).isEqualTo(Kind.WADL_JSON);
    assertThat(entry.address()).isEmpty();
  }

  @Test
  void referencesAreFoundBetweenDocuments() throws IOException {
    write("in/wadl/a.wadl", WADL);
    write("in/xsd/types.xsd", SCHEMA);
    write("in/wadl/b.xsd", SCHEMA + " ");
    LooseDocuments documents = open("in");
    SnapshotEntry wadl = documents.entries().get(0);
    assertThat(DocumentReferences.find(documents, wadl, "b.xsd#x"))
        .map(SnapshotEntry::file)
        .contains("wadl/b.xsd");
    assertThat(DocumentReferences.find(documents, wadl, "../xsd/types.xsd"))
        .map(SnapshotEntry::file)
        .contains("xsd/types.xsd");
    assertThat(DocumentReferences.find(documents, wadl, "http://inner:8080/any/types.xsd"))
        .map(SnapshotEntry::file)
        .contains("xsd/types.xsd");
    assertThat(DocumentReferences.find(documents, wadl, "none.xsd")).isEmpty();
    assertThat(DocumentReferences.find(documents, wadl, "../../../etc/passwd")).isEmpty();
  }

  private static String wadl(String base) {
    return "<application xmlns=\"http://wadl.dev.java.net/2009/02\"><!-- <resources"
        + " base=\"http://no/ws/no\"/> --><grammars><![CDATA[<resources base='x'/>]]></grammars>"
        + "<resources base=\""
        + base
        + "\"><resource path=\"/a>b\"/></resources></application>";
  }

  private static String json(String text) {
    return "\"" + text.replace("\"", "\\\"").replace("/", "\\/") + "\"";
  }

  private static byte[] bom(String text, Charset charset) {
    return ('\uFEFF' + text).getBytes(charset);
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private void write(String file, String text) throws IOException {
    writeBytes(file, text.getBytes(UTF_8));
  }

  private void writeBytes(String file, byte[] bytes) throws IOException {
    Path path = temp.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  private LooseDocuments open(String... files) {
    return LooseDocuments.open(Arrays.stream(files).map(temp::resolve).toList());
  }
}
