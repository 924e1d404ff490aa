package io.tantu.store.geopackage;

import io.tantu.catalog.Workspace;
import io.tantu.store.MeasurementStore;
import io.tantu.store.StoreKind;
import io.tantu.store.WhenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The embedded store of the workspace's data folder. */
@Configuration(proxyBeanMethods = false)
@WhenStore(StoreKind.GEOPACKAGE)
class GeoPackageConfiguration {

  @Bean
  GeoPackageStore layerStore(Workspace workspace) {
    return GeoPackageStore.open(workspace.data());
  }

  @Bean
  MeasurementStore measurementStore(GeoPackageStore store) {
    return store.measurements();
  }
}
