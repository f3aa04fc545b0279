package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.notation.YamlFile;
import dev.oscarclient.generator.problem.Problem;
import dev.oscarclient.generator.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a user's file; tells all that is wrong with it at once. */
public final class OverridesReader {

  private static final int MAX_BYTES = 1 << 20;
  private static final String ADVICE = "See docs/oscar-client-yaml.md for the format.";

  private final Attempts attempts;

  private OverridesReader(Attempts attempts) {
    this.attempts = attempts;
  }

  /**
   * What a file says.
   *
   * @param overrides what can be made of it
   * @param problems everything that is wrong with it, each an error
   */
  public record Result(Overrides overrides, List<Problem> problems) {
    /** Copies the list. */
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException if it cannot be read, or is no YAML
   */
  public static Result read(Path file) {
    Path name = file.getFileName();
    return read(name == null ? file.toString() : name.toString(), text(file));
  }

  /**
   * Reads the text of a file.
   *
   * @param name of the file, for messages
   * @throws ProblemException if it is no YAML
   */
  public static Result read(String name, String text) {
    List<Problem> problems = new ArrayList<>();
    Node root = YamlFile.read(new Node.Source(name, ADVICE), text, problems);
    Overrides overrides =
        root == null
            ? Overrides.nothing(name)
            : new OverridesReader(new Attempts(problems)).sections(name, root);
    return new Result(overrides == null ? Overrides.NONE : overrides, problems);
  }

  private @Nullable Overrides sections(String name, Node root) {
    return attempts.read(
        () -> {
          Members sections = root.members();
          OperationEntryReader operations = new OperationEntryReader(attempts);
          SoapEntryReader soap = new SoapEntryReader(attempts);
          TypeEntryReader types = new TypeEntryReader(attempts);
          List<Map.Entry<String, Node>> ofOperations = entries(sections.take("operations"));
          List<Map.Entry<String, Node>> ofServices = entries(sections.take("services"));
          List<Map.Entry<String, Node>> ofTypes = entries(sections.take("types"));
          Overrides overrides =
              new Overrides(
                  name,
                  read(rest(ofOperations), operations::read),
                  read(rest(ofServices), this::service),
                  read(soap(ofOperations), soap::read),
                  read(soap(ofServices), this::soapService),
                  read(soap(ofTypes), soap::type),
                  read(rest(ofTypes), types::correction),
                  read(entries(sections.take("newTypes")), types::newType));
          attempts.run(sections::done);
          return overrides;
        });
  }

  /** Returns the entries of a section; one in which everything is commented out has none. */
  private List<Map.Entry<String, Node>> entries(@Nullable Node section) {
    List<Map.Entry<String, Node>> entries = new ArrayList<>();
    if (section != null && !section.isEmpty()) {
      attempts.run(() -> entries.addAll(section.entries().entrySet()));
    }
    return entries;
  }

  private static List<Map.Entry<String, Node>> rest(List<Map.Entry<String, Node>> entries) {
    return entries.stream().filter(entry -> !SoapEntryReader.isSoap(entry.getKey())).toList();
  }

  private static List<Map.Entry<String, Node>> soap(List<Map.Entry<String, Node>> entries) {
    return entries.stream().filter(entry -> SoapEntryReader.isSoap(entry.getKey())).toList();
  }

  private <T> List<T> read(
      List<Map.Entry<String, Node>> entries, Function<Map.Entry<String, Node>, T> how) {
    List<T> all = new ArrayList<>();
    for (Map.Entry<String, Node> entry : entries) {
      T read = attempts.read(() -> how.apply(entry));
      if (read != null) {
        all.add(read);
      }
    }
    return all;
  }

  private ServiceEntry soapService(Map.Entry<String, Node> entry) {
    ServiceEntry service = service(entry);
    String address = entry.getKey().strip().substring("SOAP".length()).strip();
    if (!address.matches("/\\S+")) {
      throw entry
          .getValue()
          .wrong(
              "The key of a SOAP service is SOAP, a space, and its address, as in"
                  + " \"SOAP /ScheduleService\".");
    }
    return new ServiceEntry(service.place(), address, service.newName());
  }

  private ServiceEntry service(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    Members members = node.members();
    String name = members.text("name");
    boolean drop = members.flag("drop", false);
    attempts.run(members::done);
    if (drop == (name != null)) {
      throw node.wrong("A service has either a name, or drop: true.");
    }
    return new ServiceEntry(node.place(), entry.getKey(), name);
  }

  private static String text(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw unreadable(file, "It is larger than a megabyte.");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (NoSuchFileException e) {
      throw unreadable(file, "There is no such file.");
    } catch (CharacterCodingException e) {
      throw unreadable(file, "It is not UTF-8.");
    } catch (IOException e) {
      throw unreadable(file, "It cannot be read: " + e.getClass().getSimpleName() + ".");
    }
  }

  private static ProblemException unreadable(Path file, String what) {
    return new ProblemException(Problem.error(file.toString(), what, ADVICE));
  }
}
