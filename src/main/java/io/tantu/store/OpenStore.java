package io.tantu.store;

/** A store with its measurements, until it is closed. Safe for use by several threads. */
public interface OpenStore extends LayerStore, AutoCloseable {

  /** The measurements that are kept in the same place. */
  MeasurementStore measurements();

  /** All that is kept, for a copy of it. */
  StoreArchive archive();

  @Override
  void close();
}
