package io.tantu.web;

import io.tantu.problem.ProblemException;
import java.net.URI;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every failure as RFC 9457 problem details with a stable {@code code}. What is not an
 * expected failure is logged and answered without any detail.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> problem(ProblemException problem, WebRequest request) {
    if (problem.kind() == ProblemException.Kind.UNAVAILABLE) {
      LOG.warn("{}: {}", problem.code(), problem.getMessage(), problem.getCause());
    }
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status(problem), problem.getMessage());
    problem.details().forEach(body::setProperty);
    return answer(body, problem.code());
  }

  @ExceptionHandler
  ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException e) {
    String wanted =
        e.getRequiredType() == null ? "value" : e.getRequiredType().getSimpleName().toLowerCase();
    return answer(
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "Parameter '%s' is '%s'; a %s is wanted.".formatted(e.getName(), e.getValue(), wanted)),
        "bad-parameter");
  }

  /** The client has gone away; there is nobody to answer. */
  @ExceptionHandler
  void gone(ClientAbortException e) {
    LOG.debug("The client closed the connection", e);
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    LOG.error("Unexpected failure", e);
    return answer(
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong on our side. Try again; if it stays, tell the operator the time."),
        "internal");
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemDetail detail =
        body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
    HttpStatus known = HttpStatus.resolve(status.value());
    String code =
        known == null ? "http-" + status.value() : known.name().toLowerCase().replace('_', '-');
    return answer(detail, code);
  }

  private static ResponseEntity<Object> answer(ProblemDetail body, String code) {
    body.setType(URI.create("urn:tantu:problem:" + code));
    body.setProperty("code", code);
    return ResponseEntity.status(body.getStatus())
        .contentType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON)
        .body(body);
  }

  private static HttpStatus status(ProblemException problem) {
    return switch (problem.kind()) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
