package io.tantu.ogc.processes;

import io.tantu.ogc.Link;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What an execution gave.
 *
 * @param json the answer; empty where there is a link in its place
 * @param link where the output is stored, when it was asked for raw and by reference; else null
 */
record ExecutionResult(byte[] json, Link link) {

  static ExecutionResult of(byte[] json) {
    return new ExecutionResult(json, null);
  }

  static ExecutionResult at(Link link) {
    return new ExecutionResult(new byte[0], link);
  }

  /** OGC 18-062r2, table 11: the answer itself, or nothing but a header {@code Link}. */
  ResponseEntity<byte[]> answer() {
    if (link != null) {
      return ResponseEntity.noContent()
          .header(
              HttpHeaders.LINK,
              "<%s>; rel=\"%s\"; type=\"%s\"".formatted(link.href(), link.rel(), link.type()))
          .build();
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json);
  }
}
