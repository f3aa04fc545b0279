package dev.oscarclient.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "attachment; filename=lab.pdf                                | lab.pdf",
        "attachment;FileName = \"lab; 1.pdf\"; size=3                | lab; 1.pdf",
        "attachment; a; filename=\"say \\\"x\\\".pdf\"               | say \"x\".pdf",
        "attachment; filename=\"/etc/passwd\"                        | passwd",
        "inline; filename=e.pdf; filename*=UTF-8'fr'%C3%A9.pdf   | é.pdf",
        "inline; filename=e.pdf; filename*=utf-8'' ; x=y | e.pdf",
        "inline; filename=e.pdf; filename*=UTF-8''%zz             | e.pdf",
        "inline; filename*=ISO-8859-1''%E9                        | é",
        "inline; filename*=UTF-8''..%2F..%5Cx%0A.pdf              | x.pdf",
      })
  void fileNamesAreFound(String header, String name) {
    assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "attachment",
        "attachment; filename=",
        "attachment; filename=\"..\"",
        "; filename=a/",
        "attachment; filename",
        "attachment; filename=\".\"",
        "attachment; filename=\"\u0001\""
      })
  void namesThatAreNoneAreNull(String header) {
    assertThat(ContentDisposition.fileName(header)).isNull();
  }

  @Test
  void noHeaderIsNoName() {
    assertThat(ContentDisposition.fileName(null)).isNull();
  }
}
