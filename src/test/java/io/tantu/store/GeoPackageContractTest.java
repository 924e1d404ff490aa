package io.tantu.store;

/** The contract on a GeoPackage. */
class GeoPackageContractTest extends LayerStoreContract {

  @Override
  StoreKind kind() {
    return StoreKind.GEOPACKAGE;
  }
}
