package dev.oscarclient.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderingTest {

  @Test
  void joinsCommentsOfOneLine() {
    assertThat(Rendering.tidy("  /**\n   * One.\n   */\n  int a;\n"))
        .isEqualTo("  /** One. */\n  int a;\n");
  }

  @Test
  void joinsThemOnlyAsFarAsTheyFit() {
    String fits = "x".repeat(100 - "  /**  */".length());
    assertThat(Rendering.tidy("  /**\n   * " + fits + "\n   */\n"))
        .isEqualTo("  /** " + fits + " */\n")
        .hasSize(101);
    String tooLong = "  /**\n   * " + fits + "x\n   */\n";
    assertThat(Rendering.tidy(tooLong)).isEqualTo(tooLong);
  }

  @Test
  void leavesLongerCommentsAlone() {
    String source = "/**\n * One.\n *\n * Two.\n */\nclass A {\n}\n";
    assertThat(Rendering.tidy(source)).isEqualTo(source);
  }

  @Test
  void leavesCommentsInCommentsAlone() {
    String source = "/**\n * /**\n * Text\n */\n";
    assertThat(Rendering.tidy(source)).isEqualTo(source);
  }

  @Test
  void closesEmptyBodies() {
    assertThat(Rendering.tidy("  A() {\n  }\n  B() {\n    c();\n  }\n"))
        .isEqualTo("  A() {}\n  B() {\n    c();\n  }\n");
  }

  @Test
  void dropsSpacesAtLineEnds() {
    assertThat(Rendering.tidy("a = \n   b;  \n \n")).isEqualTo("a =\n   b;\n\n");
  }
}
