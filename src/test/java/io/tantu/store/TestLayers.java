package io.tantu.store;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Feature;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Small layers and features for tests. */
public final class TestLayers {

  /** Polygons with one attribute of each type: code, piles, share, open, since. */
  public static final LayerDefinition PARK =
      new LayerDefinition(
          "test-park",
          new LocalizedText("园区", "Parks"),
          LayerGroup.CONTROL,
          1,
          GeometryType.POLYGON,
          "code",
          "code",
          false,
          null,
          List.of(
              attribute("code", AttributeType.STRING),
              attribute("piles", AttributeType.INTEGER),
              attribute("share", AttributeType.NUMBER),
              attribute("open", AttributeType.BOOLEAN),
              attribute("since", AttributeType.DATE)),
          new Provenance(Provenance.Kind.ILLUSTRATIVE, "test", null, null, null, null),
          null,
          null,
          null);

  private TestLayers() {}

  public static AttributeDefinition attribute(String name, AttributeType type) {
    return new AttributeDefinition(
        name, type, new LocalizedText("名" + name, name), null, false, null, null, Map.of());
  }

  public static Geometry wkt(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** A feature of {@link #PARK}: a square of 0.01° with its lower left corner at lon, lat. */
  public static Feature square(long id, double lon, double lat, String code) {
    String ring =
        "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
            .formatted(lon, lat, lon + 0.01, lat + 0.01);
    return new Feature(
        id, wkt(ring), 968_000.5, new Object[] {code, 3L, 0.25, true, LocalDate.of(2025, 1, 31)});
  }
}
