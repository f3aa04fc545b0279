package dev.oscarclient.generator.overrides;

import dev.oscarclient.generator.notation.Members;
import dev.oscarclient.generator.notation.Node;
import dev.oscarclient.generator.overrides.SoapOperationEntry.Parameter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a file says of SOAP operations and types: keys that begin with {@code SOAP}. */
final class SoapEntryReader {

  /** Address of the service, and operation: {@code SOAP /ScheduleService/getAppointment}. */
  private static final Pattern KEY = Pattern.compile("SOAP +(/\\S+)/([^/\\s]+)");

  private static final List<String> REST_ONLY =
      List.of(
          "request", "response", "consumes", "produces", "paging", "successIsAnswer", "service");

  private static final List<String> REST_ONLY_TYPE =
      List.of("properties", "values", "root", "from", "confidence");

  private static final List<String> REST_ONLY_PARAMETER =
      List.of("type", "date", "undeclared", "default");

  private final Attempts attempts;

  SoapEntryReader(Attempts attempts) {
    this.attempts = attempts;
  }

  /** Returns whether a key is meant for SOAP. */
  static boolean isSoap(String key) {
    return key.strip().matches("(?s)SOAP\\b.*");
  }

  SoapOperationEntry read(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    Matcher key = KEY.matcher(entry.getKey().strip());
    if (!key.matches()) {
      throw node.wrong(
          "The key of a SOAP operation is SOAP, a space, the address of its service, a slash, and"
              + " its name, as in \"SOAP /ScheduleService/getAppointment\".");
    }
    Members members = node.members();
    if (node.entries().isEmpty()) {
      throw node.wrong("The entry says nothing.");
    }
    Boolean drop = attempts.member(members, "drop", Node::flag);
    if (drop != null && drop && node.entries().size() > 1) {
      attempts.add(node.place().error("What is dropped can have nothing else said of it."));
    }
    List<String> notes = attempts.member(members, "notes", Node::texts);
    SoapOperationEntry operation =
        new SoapOperationEntry(
            node.place(),
            key.group(1),
            key.group(2),
            drop != null && drop,
            attempts.member(members, "method", OperationEntryReader::name),
            attempts.entries(members.take("parameters"), this::parameter),
            attempts.member(members, "effect", OperationEntryReader::effect),
            attempts.member(members, "deprecated", Node::flag),
            attempts.member(members, "login", Node::flag),
            attempts.member(members, "summary", Node::text),
            notes == null ? List.of() : notes);
    end(members, REST_ONLY);
    return operation;
  }

  /** Reads what a class is called and does; what it has is the WSDL's. */
  TypeEntry type(Map.Entry<String, Node> entry) {
    Node node = entry.getValue();
    String name = entry.getKey().strip().substring("SOAP".length()).strip();
    if (name.isEmpty()) {
      throw node.wrong(
          "The key of a SOAP type is SOAP, a space, and its class, as in \"SOAP"
              + " AppointmentTransfer\".");
    }
    Members members = node.members();
    if (node.entries().isEmpty()) {
      throw node.wrong("The entry says nothing.");
    }
    TypeEntry type =
        new TypeEntry(
            node.place(),
            name,
            List.of(),
            attempts.member(members, "name", OperationEntryReader::name),
            attempts.member(members, "doc", Node::text),
            null,
            List.of(),
            List.of(),
            new Evidence(false, null));
    end(members, REST_ONLY_TYPE);
    return type;
  }

  /** A text is the Java name: that is what WSDLs lack. */
  private Parameter parameter(String wireName, Node node) {
    if (node.isText()) {
      return new Parameter(node.place(), wireName, OperationEntryReader.name(node), null, null);
    }
    Members members = node.members();
    if (node.entries().isEmpty()) {
      throw node.wrong("The entry says nothing.");
    }
    Parameter parameter =
        new Parameter(
            node.place(),
            wireName,
            attempts.member(members, "name", OperationEntryReader::name),
            attempts.member(members, "required", Node::flag),
            attempts.member(members, "note", Node::text));
    end(members, REST_ONLY_PARAMETER);
    return parameter;
  }

  private void end(Members members, List<String> restOnly) {
    for (Map.Entry<String, Node> left : members.rest(restOnly).entrySet()) {
      attempts.add(
          left.getValue()
              .place()
              .error("\"" + left.getKey() + "\" is for REST; of SOAP the WSDL says it."));
    }
    attempts.run(members::done);
  }
}
