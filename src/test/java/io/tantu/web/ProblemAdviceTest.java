package io.tantu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tantu.problem.ProblemException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.ServletWebRequest;

class ProblemAdviceTest {

  private final ProblemAdvice advice = new ProblemAdvice();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aFailureAfterTheFirstBytesIsLeftToTheServer() {
    response.setCommitted(true);
    ProblemException damaged = ProblemException.unavailable("store-damaged", "seen");
    IllegalStateException bug = new IllegalStateException("bug");
    assertThatThrownBy(() -> advice.problem(damaged, response)).isSameAs(damaged);
    assertThatThrownBy(() -> advice.unexpected(bug, response)).isSameAs(bug);
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() throws Exception {
    ResponseEntity<Object> answer = wrongMethod();
    assertThat(answer.getStatusCode().value()).isEqualTo(405);
    assertThat(answer.getHeaders().getAllow()).isEqualTo(Set.of(HttpMethod.GET));
  }

  @Test
  void codesAreTheSameInEveryLanguage() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(
              advice
                  .handleExceptionInternal(
                      new Exception(),
                      null,
                      HttpHeaders.EMPTY,
                      HttpStatus.INSUFFICIENT_STORAGE,
                      request())
                  .getBody()
                  .toString())
          .contains("code=insufficient-storage");
    } finally {
      Locale.setDefault(before);
    }
  }

  private ResponseEntity<Object> wrongMethod() throws Exception {
    return advice.handleException(
        new HttpRequestMethodNotSupportedException("POST", Set.of("GET")), request());
  }

  private ServletWebRequest request() {
    return new ServletWebRequest(new MockHttpServletRequest("POST", "/"), response);
  }
}
