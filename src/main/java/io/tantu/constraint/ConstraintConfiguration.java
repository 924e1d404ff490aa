package io.tantu.constraint;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rules once at start. */
@Configuration(proxyBeanMethods = false)
class ConstraintConfiguration {

  @Bean
  ConstraintCatalog constraintCatalog(Workspace workspace, Catalog catalog) {
    return ConstraintCatalog.read(workspace.layers().resolve("constraints.yml"), catalog);
  }
}
