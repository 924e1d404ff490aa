package io.tantu.web;

import io.tantu.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers every failure as RFC 9457 problem details with a stable {@code code}. What is not an
 * expected failure is logged and answered without any detail. Once a part of an answer is on its
 * way the failure goes on to the server, which breaks the connection off: what was sent must not
 * look whole.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<Object> problem(ProblemException problem, HttpServletResponse response) {
    if (problem.kind() == ProblemException.Kind.UNAVAILABLE) {
      LOG.warn("{}: {}", problem.code(), problem.getMessage(), problem.getCause());
    }
    if (response.isCommitted()) {
      throw problem;
    }
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status(problem), problem.getMessage());
    problem.details().forEach(body::setProperty);
    if (problem.details().get(ProblemException.TYPE) instanceof String type) {
      body.setType(URI.create(type));
    }
    return answer(body, problem.code());
  }

  @ExceptionHandler
  ResponseEntity<Object> wrongType(MethodArgumentTypeMismatchException e) {
    String wanted =
        e.getRequiredType() == null
            ? "value"
            : e.getRequiredType().getSimpleName().toLowerCase(Locale.ROOT);
    return answer(
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "Parameter '%s' is '%s'; wanted is: %s.".formatted(e.getName(), e.getValue(), wanted)),
        "bad-parameter");
  }

  @ExceptionHandler
  ResponseEntity<Object> unexpected(Exception e, HttpServletResponse response) throws Exception {
    if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
      LOG.debug("The client closed the connection; there is nobody to answer", e);
      return null;
    }
    LOG.error("Unexpected failure", e);
    if (response.isCommitted()) {
      throw e;
    }
    return answer(
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Something went wrong on our side. Try again; if it stays, tell the operator the X-Request-Id of this answer."),
        "internal");
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ProblemDetail detail =
        body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
    if (detail.getDetail() == null) {
      detail.setDetail(explanation(status));
    }
    return answer(detail, code(status), headers);
  }

  /** The answer to a failure of which only the status is known. */
  static ResponseEntity<Object> answer(HttpStatus status) {
    return answer(ProblemDetail.forStatusAndDetail(status, explanation(status)), code(status));
  }

  private static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null
        ? "http-" + status.value()
        : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String explanation(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> "There is nothing at this address; /api lists what there is.";
      case 405 -> "This method is not answered here; the header Allow names those that are.";
      case 406 -> "None of the formats asked for can be had here; leave the Accept header out.";
      default -> "The request cannot be answered as it stands.";
    };
  }

  private static ResponseEntity<Object> answer(ProblemDetail body, String code) {
    return answer(body, code, HttpHeaders.EMPTY);
  }

  private static ResponseEntity<Object> answer(
      ProblemDetail body, String code, HttpHeaders headers) {
    if (body.getType() == null) {
      body.setType(URI.create("urn:tantu:problem:" + code));
    }
    body.setProperty("code", code);
    return ResponseEntity.status(body.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
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
