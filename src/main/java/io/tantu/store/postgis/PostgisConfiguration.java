package io.tantu.store.postgis;

import io.tantu.store.MeasurementStore;
import io.tantu.store.StoreKind;
import io.tantu.store.WhenStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store in the database that the settings name. */
@Configuration(proxyBeanMethods = false)
@WhenStore(StoreKind.POSTGIS)
@EnableConfigurationProperties(PostgisSettings.class)
class PostgisConfiguration {

  @Bean
  PostgisStore layerStore(PostgisSettings settings) {
    return PostgisStore.open(settings);
  }

  @Bean
  MeasurementStore measurementStore(PostgisStore store) {
    return store.measurements();
  }
}
