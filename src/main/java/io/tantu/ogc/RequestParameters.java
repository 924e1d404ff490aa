package io.tantu.ogc;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands the values of {@link RequestParameter}s to controller methods and describes them on the API
 * page, both from the one definition.
 */
@Component
class RequestParameters
    implements HandlerMethodArgumentResolver, OperationCustomizer, WebMvcConfigurer {

  private static final List<RequestParameter<?>> ALL =
      List.of(
          Bbox.PARAMETER,
          Limit.PARAMETER,
          After.PARAMETER,
          Datetime.PARAMETER,
          Version.PARAMETER,
          SearchText.PARAMETER,
          SearchLimit.PARAMETER);

  RequestParameters() {
    ALL.forEach(
        parameter -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(parameter.type()));
  }

  static Optional<RequestParameter<?>> of(MethodParameter argument) {
    return ALL.stream()
        .filter(parameter -> parameter.type().equals(argument.getParameterType()))
        .findFirst();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new KnownParametersOnly())
        .addPathPatterns("/ogc", "/ogc/**", "/api/v1/**");
  }

  @Override
  public boolean supportsParameter(MethodParameter argument) {
    return of(argument).isPresent();
  }

  @Override
  public Object resolveArgument(
      MethodParameter argument,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binderFactory) {
    RequestParameter<?> parameter = of(argument).orElseThrow();
    return parameter.read(request.getParameter(parameter.name()));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Arrays.stream(method.getMethodParameters())
        .map(RequestParameters::of)
        .flatMap(Optional::stream)
        .forEach(parameter -> operation.addParametersItem(documented(parameter)));
    return operation;
  }

  private Parameter documented(RequestParameter<?> parameter) {
    return new QueryParameter()
        .name(parameter.name())
        .description(parameter.description())
        .required(parameter == SearchText.PARAMETER)
        .schema(Json31.mapper().convertValue(parameter.schema(), Schema.class));
  }
}
