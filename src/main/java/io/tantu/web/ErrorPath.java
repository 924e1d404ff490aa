package io.tantu.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.tantu.problem.ProblemException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the server sends failures that no handler answered; asked for by hand it is not there. */
@Hidden
@RestController
class ErrorPath implements ErrorController {

  @RequestMapping("/error")
  ResponseEntity<Object> failed(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status instanceof Integer code && HttpStatus.resolve(code) != null) {
      return ProblemAdvice.answer(HttpStatus.valueOf(code));
    }
    throw ProblemException.notFound("not-found", "There is nothing at this address.");
  }
}
