package io.tantu.catalog;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the catalog of the workspace available to every service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Workspace.class)
class CatalogConfiguration {

  @Bean
  Catalog catalog(Workspace workspace) {
    return CatalogReader.read(workspace.layers());
  }
}
