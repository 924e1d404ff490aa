package io.tantu.ogc;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.tantu.ogc.items.ServedCollections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.BeanUtils;
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
          Crs.PARAMETER,
          BboxCrs.PARAMETER,
          FilterText.PARAMETER,
          FilterLang.PARAMETER,
          FilterCrs.PARAMETER,
          SortBy.PARAMETER,
          Properties.PARAMETER,
          Format.PARAMETER,
          Version.PARAMETER,
          SearchText.PARAMETER,
          SearchLimit.PARAMETER);

  private final PropertyParameters properties;

  RequestParameters(ServedCollections collections) {
    this.properties = new PropertyParameters(collections);
    ALL.forEach(
        parameter -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(parameter.type()));
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(PlainValues.class, PageParameters.class);
  }

  /** The parameters that an argument takes: one, those of a group, or none. */
  static List<RequestParameter<?>> of(MethodParameter argument) {
    Class<?> type = argument.getParameterType();
    return ParameterGroup.class.isAssignableFrom(type)
        ? Arrays.stream(type.getRecordComponents())
            .<RequestParameter<?>>map(component -> of(component.getType()).orElseThrow())
            .toList()
        : of(type).stream().toList();
  }

  private static Optional<RequestParameter<?>> of(Class<?> type) {
    return ALL.stream().filter(parameter -> parameter.type().equals(type)).findFirst();
  }

  static RequestParameter<?> parameter(Class<?> type) {
    return of(type).orElseThrow();
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new KnownParametersOnly(properties))
        .addPathPatterns("/ogc", "/ogc/**", "/api/v1/**");
  }

  @Override
  public boolean supportsParameter(MethodParameter argument) {
    return !of(argument).isEmpty() || argument.getParameterType() == PlainValues.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter argument,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binderFactory) {
    if (argument.getParameterType() == PlainValues.class) {
      return properties.values(request.getNativeRequest(HttpServletRequest.class));
    }
    Object[] values =
        of(argument).stream()
            .map(parameter -> parameter.read(request.getParameter(parameter.name())))
            .toArray();
    return ParameterGroup.class.isAssignableFrom(argument.getParameterType())
        ? BeanUtils.instantiateClass(
            argument.getParameterType().getDeclaredConstructors()[0], values)
        : values[0];
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    Arrays.stream(method.getMethodParameters())
        .map(RequestParameters::of)
        .flatMap(List::stream)
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
