package io.tantu.posted;

import io.tantu.problem.WorkProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.AsyncHandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands a {@link WorkProgress} to the questions that take one: watched under the name in the header
 * {@value #HEADER}, or by nobody.
 */
@Component
class WatchedQuestions
    implements WebMvcConfigurer, HandlerMethodArgumentResolver, AsyncHandlerInterceptor {

  static final String HEADER = "Tantu-Work";

  private final WatchedWork work;

  WatchedQuestions(WatchedWork work) {
    this.work = work;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == WorkProgress.class;
  }

  @Override
  public WorkProgress resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    String name = request.getHeader(HEADER);
    if (name == null) {
      return WorkProgress.NONE;
    }
    Watched watched = work.begin(name);
    request.setAttribute(HEADER, name, RequestAttributes.SCOPE_REQUEST);
    return watched;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    if (request.getAttribute(HEADER) instanceof String name) {
      work.end(name);
    }
  }
}
