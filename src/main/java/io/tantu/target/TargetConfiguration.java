package io.tantu.target;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the targets once at start. */
@Configuration(proxyBeanMethods = false)
class TargetConfiguration {

  @Bean
  TargetCatalog targetCatalog(Workspace workspace, Catalog catalog) {
    return TargetCatalog.read(workspace.layers().resolve("targets.yml"), catalog);
  }
}
