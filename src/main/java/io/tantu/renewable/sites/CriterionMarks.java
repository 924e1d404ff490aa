package io.tantu.renewable.sites;

import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.measure.SquareMetres;
import io.tantu.renewable.SiteCriteria;
import io.tantu.renewable.SiteCriteria.Criterion;
import io.tantu.renewable.land.LandPiece;
import io.tantu.snapshot.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** What each criterion gives a site. Layers are looked up once, so that many sites can be asked. */
final class CriterionMarks {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Map<String, Function<LandPiece, Mark>> byCriterion = new LinkedHashMap<>();
  private final SiteCriteria criteria;
  private final EllipsoidalArea areas;

  /**
   * @param layers the snapshot of a layer by its id
   * @param areas of the snapshots' projection
   */
  CriterionMarks(SiteCriteria criteria, Function<String, Snapshot> layers, EllipsoidalArea areas) {
    this.criteria = criteria;
    this.areas = areas;
    for (Criterion one : criteria.criteria()) {
      byCriterion.put(one.id(), one.layers() == null ? ofTheSite(one) : ofLayers(one, layers));
    }
  }

  /** By criterion, in their order. */
  Map<String, Mark> of(LandPiece site) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    byCriterion.forEach((id, mark) -> marks.put(id, mark.apply(site)));
    return marks;
  }

  private Function<LandPiece, Mark> ofTheSite(Criterion criterion) {
    return switch (criterion.id()) {
      case SiteCriteria.AREA ->
          site -> Mark.of(SquareMetres.hectares(site.hundredths()) / criteria.squareHa().value());
      case SiteCriteria.COMPACTNESS -> site -> Mark.of(site.compactness() / (Math.PI / 4));
      default -> throw new IllegalArgumentException(criterion.id());
    };
  }

  private Function<LandPiece, Mark> ofLayers(
      Criterion criterion, Function<String, Snapshot> layers) {
    List<ChosenFeatures> features =
        criterion.layers().stream()
            .map(layer -> ChosenFeatures.of(layers.apply(layer), criterion.where()))
            .toList();
    if (criterion.isDistance()) {
      return way(features, criterion.metres());
    }
    if (criterion.isLevel()) {
      GroundLevel level = new GroundLevel(features, criterion);
      return site -> level.mark(site.polygon(), areas);
    }
    TakenGround taken = new TakenGround(features);
    return site -> Mark.of(1 - taken.part(site.polygon(), areas));
  }

  private static Function<LandPiece, Mark> way(List<ChosenFeatures> features, double metres) {
    Geometry[] all =
        features.stream().flatMap(one -> one.geometries().stream()).toArray(Geometry[]::new);
    if (all.length == 0) {
      return site -> Mark.of(0);
    }
    IndexedFacetDistance nearest =
        new IndexedFacetDistance(GEOMETRIES.createGeometryCollection(all));
    return site -> {
      double away = nearest.distance(site.polygon());
      return Mark.ofWay(1 - away / metres, away);
    };
  }
}
