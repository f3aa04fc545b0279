package dev.oscarclient.maven;

import dev.oscarclient.generator.NamedSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what servers have that another lacks: operations and types added, removed and changed, and
 * what of that breaks code; several in one table. Never fails because of a difference.
 *
 * @since 0.1.0
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractServerMojo {

  /**
   * What the others are compared with: a snapshot folder, loose documents, or a server's URL.
   *
   * <p>Example: {@code -Doscar.from=src/main/oscar/east}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.from", defaultValue = "src/main/oscar")
  private String from;

  /**
   * The others.
   *
   * <p>Example: {@code -Doscar.to=src/main/oscar/north,https://west.example/oscar}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.to")
  private @Nullable List<String> to;

  /**
   * Files for the differences, as JSON, HTML or text by the ends of their names.
   *
   * <p>Example: {@code -Doscar.report=target/clinics.html}
   *
   * @since 0.1.0
   */
  @Parameter(property = "oscar.report")
  private @Nullable List<String> reports;

  /** Made by Maven. */
  public DiffMojo() {}

  @Override
  void run() throws MojoExecutionException {
    if (orEmpty(to).isEmpty()) {
      throw failure(
          "Name what to compare "
              + from
              + " with: -Doscar.to=FOLDER or URL, several with commas"
              + " between (<to> of "
              + names().place()
              + ").");
    }
    List<NamedSource> others = new ArrayList<>();
    for (String other : orEmpty(to)) {
      others.add(source(other));
    }
    new Comparison(this).run(source(from), others, orEmpty(reports));
  }
}
