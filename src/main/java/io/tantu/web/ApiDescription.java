package io.tantu.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.tantu.problem.WorkProgress;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of itself; the server's address is that of the request. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static {
    // Handed to questions that can be watched; no parameter that anybody sends.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(WorkProgress.class);
  }

  @Bean
  OpenAPI api() {
    return new OpenAPI()
        .info(
            new Info()
                .title("碳图 Tantu")
                .version("1")
                .description(
                    """
                    Layers, coverage, amounts, carbon, targets, charging stations and renewable \
                    potential of a carbon-peaking plan. Coordinates are CGCS2000 longitude, latitude in degrees; \
                    every measured name carries its unit. Errors are RFC 9457 problem details \
                    with a stable code. Nothing can be written.""")
                .license(new License().name("Apache-2.0")));
  }
}
