package dev.oscarclient.generator.wadl;

import dev.oscarclient.generator.wadl.WadlDocument.WadlPath;
import dev.oscarclient.generator.wadl.WadlOperation.WadlResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks a document's resources and gives each method with all it inherits: path, parameters of the
 * resources around it and of their types, and what references lead to.
 */
final class WadlResolver {
  /** No server takes longer request lines (Tomcat's header limit). */
  private static final int LONGEST_PATH = 8192;

  /** Resources inside each other; more than a document can hold only by types within types. */
  private static final int DEEPEST_RESOURCE = 256;

  /**
   * Resources, methods and inherited parameters of one document. It stops documents that grow
   * without bounds through resource types; ten times OSCAR's size needs some ten thousands.
   */
  private static final int LARGEST_EXPANSION = 4_000_000;

  /** Following a type takes about as long as inheriting this many parameters. */
  private static final int TYPE_COST = 10;

  private final WadlFile file;
  private final References references;
  private final Problems problems;
  private final PartResolver parts;
  private final List<WadlOperation> operations = new ArrayList<>();
  private final List<WadlPath> uncallable = new ArrayList<>();
  private final Set<WadlTree.ResourceType> typesInProgress = new HashSet<>();
  private final TemplateUse templates;
  private int expansion;

  WadlResolver(WadlFile file, References references) {
    this.file = file;
    this.references = references;
    problems = new Problems(file.name());
    parts = new PartResolver(file, references, problems);
    templates = new TemplateUse(problems);
  }

  WadlDocument resolve() {
    WadlTree.Application application = file.application();
    List<String> bases = new ArrayList<>();
    for (WadlTree.Resources resources : application.resources) {
      String base = resources.base == null ? "" : resources.base.strip();
      bases.add(base);
      Place root = new Place(base, "", Scope.EMPTY, 0, file);
      for (WadlTree.Resource resource : resources.resources) {
        walk(resource, root);
      }
    }
    templates.report();
    problems.about("");
    if (expansion > LARGEST_EXPANSION) {
      problems.error(
          application.line,
          "The document describes too much: more than a server can have.",
          "It seems to be made to exhaust memory. Check where it comes from.");
    } else if (operations.isEmpty()) {
      problems.warning(
          application.line,
          "The document describes no operation.",
          "Check that it is the WADL of the right address.");
    }
    return new WadlDocument(
        file.name(),
        file.jsonForm(),
        bases,
        operations,
        uncallable,
        file.schemas(),
        includes(application),
        problems.all());
  }

  private static List<String> includes(WadlTree.Application application) {
    List<String> hrefs = new ArrayList<>();
    for (WadlTree.Grammars grammars : application.grammars) {
      for (WadlTree.Include include : grammars.includes) {
        if (include.href != null) {
          hrefs.add(include.href.strip());
        }
      }
    }
    return hrefs;
  }

  /**
   * Where the walk is.
   *
   * @param scope parameters declared so far
   * @param depth of resources
   * @param source the document that the elements here stand in; another one inside a type
   */
  private record Place(String base, String path, Scope scope, int depth, WadlFile source) {}

  private void walk(WadlTree.Resource resource, Place around) {
    String path =
        PathTemplate.join(around.path(), resource.path == null ? "" : resource.path.strip());
    problems.about(absolute(path));
    if (expansion > LARGEST_EXPANSION || !accepts(resource, path, around)) {
      return;
    }
    List<References.Located<WadlTree.ResourceType>> types = types(resource, around.source());
    Scope scope = around.scope();
    for (References.Located<WadlTree.ResourceType> type : types) {
      scope = scope.with(parts.declared(type.node().params, type.file(), path));
    }
    scope = scope.with(parts.declared(resource.params, around.source(), path));
    expansion += 1 + scope.size() + TYPE_COST * types.size();
    int depth = around.depth() + 1;

    boolean empty = resource.members.isEmpty();
    Place here = new Place(around.base(), path, scope, depth, around.source());
    List<WadlParameter> inherited = templates.effective(path, scope);
    for (WadlTree.Node member : resource.members) {
      walkMember(member, here, inherited);
    }
    for (References.Located<WadlTree.ResourceType> type : types) {
      typesInProgress.add(type.node());
      Place inType = new Place(around.base(), path, scope, depth, type.file());
      for (WadlTree.Node member : type.node().members) {
        walkMember(member, inType, inherited);
      }
      typesInProgress.remove(type.node());
      empty &= type.node().members.isEmpty();
    }
    if (empty) {
      uncallable.add(
          new WadlPath(around.base(), absolute(path), lineOf(resource, around.source())));
    }
  }

  private void walkMember(WadlTree.Node member, Place here, List<WadlParameter> inherited) {
    if (member instanceof WadlTree.Resource resource) {
      walk(resource, here);
    } else if (member instanceof WadlTree.Method method) {
      add(method, here, inherited);
    }
  }

  private boolean accepts(WadlTree.Resource resource, String path, Place around) {
    int line = lineOf(resource, around.source());
    if (path.length() > LONGEST_PATH) {
      problems.warning(
          line,
          "The resource's path is longer than " + LONGEST_PATH + " characters; it is left out.",
          "No server could be asked for it.");
      return false;
    }
    if (around.depth() >= DEEPEST_RESOURCE) {
      problems.warning(
          line, "Resources are nested too deeply; this one is left out.", "Correct the document.");
      return false;
    }
    if (resource.path != null && !PathTemplate.isWellFormed(resource.path)) {
      problems.warning(
          line,
          "The path " + Problems.quoted(resource.path) + " has an unbalanced or nameless variable.",
          "What is no variable is taken as plain text. Correct the document if that is wrong.");
    }
    String queryType = resource.queryType;
    if (queryType != null && !queryType.strip().equals("application/x-www-form-urlencoded")) {
      problems.warning(
          line,
          "The resource wants its query as " + Problems.quoted(queryType) + ".",
          "Query parameters are sent in the usual form (name=value&...) all the same.");
    }
    return true;
  }

  private List<References.Located<WadlTree.ResourceType>> types(
      WadlTree.Resource resource, WadlFile source) {
    if (resource.type == null || resource.type.isBlank()) {
      return List.of();
    }
    List<References.Located<WadlTree.ResourceType>> types = new ArrayList<>();
    for (String href : Texts.words(resource.type)) {
      try {
        References.Located<WadlTree.ResourceType> type =
            references.find(href, source, WadlTree.ResourceType.class);
        if (typesInProgress.contains(type.node())) {
          problems.warning(
              lineOf(resource, source),
              "The resource type " + Problems.quoted(href) + " contains itself.",
              "The inner occurrence is ignored. Correct the document.");
        } else {
          types.add(type);
        }
      } catch (References.DanglingException e) {
        problems.warning(
            lineOf(resource, source),
            e.getMessage(),
            "What it stands for is missing from the result. " + e.advice());
      }
    }
    return types;
  }

  private void add(WadlTree.Method method, Place here, List<WadlParameter> inherited) {
    if (expansion > LARGEST_EXPANSION) {
      return;
    }
    int line = lineOf(method, here.source());
    problems.about(absolute(here.path()));
    References.Located<WadlTree.Method> located =
        parts.definition(method, here.source(), WadlTree.Method.class, line);
    if (located == null) {
      return;
    }
    WadlTree.Method definition = located.node();
    String verb = definition.name == null ? "" : definition.name.strip();
    if (!isToken(verb)) {
      problems.warning(
          line,
          verb.isEmpty()
              ? "A method has no name; it is left out."
              : "The method name " + Problems.quoted(verb) + " is no HTTP verb; it is left out.",
          "Correct the document.");
      return;
    }
    problems.about(verb + " " + absolute(here.path()));
    List<WadlParameter> parameters = inherited;
    List<WadlRepresentation> requests = List.of();
    WadlTree.Request request = definition.request;
    if (request != null) {
      if (!request.params.isEmpty()) {
        Scope scope =
            here.scope().with(parts.declared(request.params, located.file(), here.path()));
        parameters = templates.effective(here.path(), scope);
      }
      requests = parts.representations(request.representations, located.file());
    }
    expansion += 1 + parameters.size();
    operations.add(
        new WadlOperation(
            here.base(),
            verb,
            absolute(here.path()),
            definition.id == null ? "" : definition.id.strip(),
            parameters,
            requests,
            responses(definition, located.file()),
            PartResolver.docs(definition),
            line));
  }

  private List<WadlResponse> responses(WadlTree.Method method, WadlFile source) {
    if (method.responses.isEmpty()) {
      return List.of(new WadlResponse(List.of(), List.of(), List.of()));
    }
    List<WadlResponse> responses = new ArrayList<>(method.responses.size());
    for (WadlTree.Response response : method.responses) {
      WadlResponse resolved = parts.response(response, source);
      if (resolved != null) {
        responses.add(resolved);
      }
    }
    return responses;
  }

  private static String absolute(String path) {
    return path.isEmpty() ? "/" : path;
  }

  private int lineOf(WadlTree.Node node, WadlFile source) {
    return source == file ? node.line : 0;
  }

  /** Whether a text is an HTTP method: a token as of RFC 9110, section 5.6.2. */
  private static boolean isToken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Texts.isAsciiLetter(c) && !Texts.isAsciiDigit(c) && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
