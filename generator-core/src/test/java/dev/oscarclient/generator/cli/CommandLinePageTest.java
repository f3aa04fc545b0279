package dev.oscarclient.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The page of the command line tells of every option, and of none that is not there. */
final class CommandLinePageTest {
  private static final Path DOCS = Path.of("..", "docs");
  private static final String SHARED = "Options of several commands";
  private static final Pattern LONG_OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  static List<String> commands() {
    List<String> commands = new ArrayList<>(new CommandLine(new Main()).getSubcommands().keySet());
    commands.remove("help");
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionOfACommandIsTold(String command) {
    assertThat(section(command) + section(SHARED))
        .contains(options(command).stream().map(name -> "`" + name).toList());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionThatIsToldIsThere(String command) {
    assertThat(options(command)).containsAll(longOptions(section(command)));
  }

  @Test
  void everyOptionOfTheOtherPagesIsThere() throws IOException {
    SortedSet<String> known = new TreeSet<>();
    commands().forEach(command -> known.addAll(options(command)));
    known.addAll(List.of("--help", "--version"));
    List<String> unknown = new ArrayList<>();
    try (Stream<Path> docs = Files.list(DOCS);
        Stream<Path> pages = Stream.concat(docs, Stream.of(Path.of("..", "README.md")))) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
        for (String line : Files.readAllLines(page)) {
          if (line.contains("standalone.jar ") || line.startsWith("oscar ")) {
            longOptions(line).stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> unknown.add(page + ": " + name));
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static SortedSet<String> options(String command) {
    SortedSet<String> names = new TreeSet<>();
    CommandLine commandLine = new CommandLine(new Main()).getSubcommands().get(command);
    for (OptionSpec option : commandLine.getCommandSpec().options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  private static SortedSet<String> longOptions(String text) {
    SortedSet<String> names = new TreeSet<>();
    Matcher option = LONG_OPTION.matcher(text);
    while (option.find()) {
      names.add(option.group());
    }
    return names;
  }

  private static String section(String title) {
    try {
      String page = Files.readString(DOCS.resolve("command-line.md"));
      int begin = page.indexOf("\n## " + title + "\n");
      assertThat(begin).as("section " + title + " of docs/command-line.md").isNotNegative();
      int end = page.indexOf("\n## ", begin + 1);
      return page.substring(begin, end < 0 ? page.length() : end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
