package io.tantu.assessment;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads how sites are assessed once at start. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

  @Bean
  AssessmentSettings assessmentSettings(Workspace workspace, Catalog catalog) {
    return AssessmentSettings.read(workspace.layers().resolve("assessment.yml"), catalog);
  }
}
