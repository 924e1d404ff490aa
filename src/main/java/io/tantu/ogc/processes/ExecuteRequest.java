package io.tantu.ogc.processes;

import io.tantu.problem.ProblemException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of an execute request (OGC 18-062r2, execute.yaml).
 *
 * @param document whether the result is wanted in a document of all outputs, not as it is
 * @param byReference whether a link to the stored result is wanted in its place
 */
record ExecuteRequest(GivenInputs inputs, boolean document, boolean byReference) {

  static final int LARGEST_BYTES = 1 << 16;

  private static final List<String> MEMBERS = List.of("inputs", "outputs", "response");

  /**
   * Reads a body.
   *
   * @throws ProblemException {@code bad-execute-request} or {@code bad-input}
   */
  static ExecuteRequest read(byte[] body, ProcessDefinition process, JsonMapper json) {
    JsonNode request = parse(body, json);
    for (Map.Entry<String, JsonNode> member : request.properties()) {
      if (member.getKey().equals("subscriber")) {
        throw bad("no address is called back, so 'subscriber' is not taken; ask for the job");
      }
      if (!MEMBERS.contains(member.getKey())) {
        throw bad(
            "there is no member '%s'; wanted are inputs, outputs and response"
                .formatted(member.getKey()));
      }
    }
    String response = request.path("response").asString("raw");
    if (!List.of("raw", "document").contains(response)) {
      throw bad("'response' is '%s', wanted raw or document".formatted(response));
    }
    return new ExecuteRequest(
        GivenInputs.of(process, request.path("inputs")),
        response.equals("document"),
        byReference(request.path("outputs")));
  }

  private static JsonNode parse(byte[] body, JsonMapper json) {
    if (body.length > LARGEST_BYTES) {
      throw ProblemException.tooLarge(
          "execute-request-too-large",
          "The execute request has more than %d bytes.".formatted(LARGEST_BYTES));
    }
    try {
      JsonNode request = json.readTree(body);
      if (!request.isObject()) {
        throw bad("it is no JSON object");
      }
      return request;
    } catch (JacksonException e) {
      throw bad("it is no JSON: " + e.getOriginalMessage()).causedBy(e);
    }
  }

  private static boolean byReference(JsonNode outputs) {
    for (Map.Entry<String, JsonNode> output : outputs.properties()) {
      if (!output.getKey().equals(ProcessDefinition.OUTPUT)) {
        throw bad("there is no output '%s'; the only one is result".formatted(output.getKey()));
      }
    }
    String mode = outputs.path(ProcessDefinition.OUTPUT).path("transmissionMode").asString("value");
    if (!List.of("value", "reference").contains(mode)) {
      throw bad("'transmissionMode' is '%s', wanted value or reference".formatted(mode));
    }
    return mode.equals("reference");
  }

  private static ProblemException bad(String what) {
    return ProblemException.invalid(
        "bad-execute-request", "The execute request cannot be taken: %s.".formatted(what));
  }
}
