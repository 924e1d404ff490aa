package io.tantu.ogc;

import io.tantu.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a method does not take, and those given twice (OGC 17-069r4, 7.6:
 * an unknown parameter must not be passed over).
 */
final class KnownParametersOnly implements HandlerInterceptor {

  private final PropertyParameters properties;

  KnownParametersOnly(PropertyParameters properties) {
    this.properties = properties;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      List<String> known = known(method);
      if (takesPlainValues(method)) {
        known = new ArrayList<>(known);
        known.addAll(properties.names(request));
      }
      for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
        check(parameter.getKey(), parameter.getValue().length, known);
      }
    }
    return true;
  }

  private static void check(String name, int times, List<String> known) {
    if (!known.contains(name)) {
      throw ProblemException.invalid(
              "unknown-parameter",
              known.isEmpty()
                  ? "This address takes no parameters, but '%s' was given.".formatted(name)
                  : "There is no parameter '%s' here; the known ones are %s."
                      .formatted(name, String.join(", ", known)))
          .with("known", known);
    }
    if (times > 1) {
      throw ProblemException.invalid(
          "repeated-parameter", "Parameter '%s' was given %d times.".formatted(name, times));
    }
  }

  private static List<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters()).flatMap(KnownParametersOnly::names).toList();
  }

  private static boolean takesPlainValues(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(argument -> argument.getParameterType() == PlainValues.class);
  }

  private static Stream<String> names(MethodParameter argument) {
    RequestParam annotation = argument.getParameterAnnotation(RequestParam.class);
    if (annotation == null) {
      return RequestParameters.of(argument).stream().map(RequestParameter::name);
    }
    return Stream.of(
        annotation.name().isEmpty() ? argument.getParameter().getName() : annotation.name());
  }
}
