package io.tantu.store;

/** The contract on PostGIS. */
class PostgisContractTest extends LayerStoreContract {

  @Override
  StoreKind kind() {
    return StoreKind.POSTGIS;
  }
}
