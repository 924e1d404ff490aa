package io.tantu.store;

import io.tantu.problem.Ids;
import java.util.Locale;

/** Where layers are kept ({@code tantu.store}). */
public enum StoreKind {
  /** One file in the data folder; the default. */
  GEOPACKAGE,
  /** A PostgreSQL database with PostGIS. */
  POSTGIS;

  /** The setting's name. */
  public static final String SETTING = "tantu.store";

  /**
   * @throws io.tantu.problem.ProblemException {@code unknown-store}
   */
  public static StoreKind of(String id) {
    return Ids.find(values(), StoreKind::id, id, "store");
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
