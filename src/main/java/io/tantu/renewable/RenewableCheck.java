package io.tantu.renewable;

import io.tantu.catalog.AttributeType;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.FeatureFilter;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether what was read can be worked with, and fits the layers. */
record RenewableCheck(RenewableCatalog read, Catalog catalog) {

  private static final List<String> OF_THE_SITE =
      List.of(SiteCriteria.AREA, SiteCriteria.COMPACTNESS);

  /**
   * @throws ProblemException {@code bad-catalog} naming the entry
   */
  void check() {
    require(read.kinds() != null && !read.kinds().isEmpty(), "'kinds' is empty");
    Set<String> ids = new HashSet<>();
    for (EnergyKind kind : read.kinds()) {
      require(kind.id() != null && ids.add(kind.id()), "a kind's id is missing or there twice");
      require(
          kind.subject() != null && complete(kind.title()) && complete(kind.ground()),
          "kind %s: it needs 'subject', 'title' and 'ground' in zh and en".formatted(kind.id()));
      require(
          whole(kind.density()) && whole(kind.fullLoadHours()),
          "kind %s: 'density' and 'fullLoadHours' need a value of 0 or more, unit and source"
              .formatted(kind.id()));
      Stream.concat(kind.on().stream(), kind.off().stream())
          .forEach(part -> check(kind.id(), part.layer(), part.where()));
    }
    if (read.rooftop() != null) {
      check(read.rooftop());
      require(ids.add(read.rooftop().id()), "a kind's id is missing or there twice");
    }
    require(
        whole(read.gridFactor())
            && whole(read.minAreaHa())
            && whole(read.compactness())
            && read.compactness().value() <= 1,
        "'gridFactor', 'minAreaHa' and 'compactness' (0 to 1) need value, unit and source");
    require(
        read.sites() != null
            && whole(read.sites().squareHa())
            && read.sites().squareHa().value() > 0,
        "'sites' needs 'squareHa' above 0");
    check(read.sites().criteria());
    read.plants().forEach(this::check);
  }

  private void check(PlantLayer plant) {
    require(
        plant.layer() != null && complete(plant.title()) && plant.subject() != null,
        "plants: each needs 'layer', 'title' in zh and en, and 'subject'");
    check("plants", plant.layer(), null);
    for (String attribute :
        Stream.of(
                plant.capacityMw(), plant.siteAreaHa(), plant.parts(), plant.status(), plant.year())
            .filter(Objects::nonNull)
            .toList()) {
      require(
          catalog.layer(plant.layer()).indexOf(attribute) >= 0,
          "plants: layer '%s' has no attribute '%s'".formatted(plant.layer(), attribute));
    }
    require(plant.capacityMw() != null, "plants: each needs 'capacityMw'");
    checkTimes(plant, catalog.layer(plant.layer()));
  }

  private static void checkTimes(PlantLayer plant, LayerDefinition layer) {
    if (plant.year() != null) {
      require(
          layer.attributes().get(layer.indexOf(plant.year())).type() == AttributeType.INTEGER,
          "plants: layer '%s': '%s' is no whole number".formatted(layer.id(), plant.year()));
    }
    require(
        (plant.status() == null) == plant.standing().isEmpty(),
        "plants: layer '%s' needs 'status' and 'standing' together".formatted(layer.id()));
    if (plant.status() != null) {
      Set<String> codes = layer.attributes().get(layer.indexOf(plant.status())).codes().keySet();
      require(
          codes.isEmpty()
              || codes.containsAll(plant.standing()) && codes.containsAll(plant.planned()),
          "plants: layer '%s': 'standing' and 'planned' hold none but codes of '%s': %s"
              .formatted(layer.id(), plant.status(), String.join(", ", codes)));
    }
  }

  private void check(Rooftop roofs) {
    require(
        roofs.id() != null
            && complete(roofs.title())
            && whole(roofs.storeys())
            && roofs.storeys().value() > 0
            && whole(roofs.density())
            && whole(roofs.fullLoadHours()),
        "rooftop needs 'id', 'title', 'storeys' above 0, 'density' and 'fullLoadHours'");
    require(
        catalog.layer(roofs.layer()).indexOf(roofs.floorArea()) >= 0,
        "rooftop: layer '%s' has no attribute '%s'".formatted(roofs.layer(), roofs.floorArea()));
    for (Rooftop.Share part : roofs.shares()) {
      require(whole(part.share()) && part.share().value() <= 1, "rooftop: a share is from 0 to 1");
      check(roofs.id(), roofs.layer(), part.where());
    }
  }

  private void check(List<SiteCriteria.Criterion> criteria) {
    require(criteria != null && !criteria.isEmpty(), "sites: 'criteria' is empty");
    double weights = 0;
    for (SiteCriteria.Criterion criterion : criteria) {
      require(
          criterion.id() != null
              && complete(criterion.title())
              && criterion.weight() >= 0
              && (criterion.metres() == null || criterion.layers() != null)
              && (criterion.metres() == null || criterion.metres() > 0),
          "sites: a criterion needs 'id', 'title', a 'weight' of 0 or more, and with 'metres' above 0 'layers'");
      require(
          criterion.layers() != null || OF_THE_SITE.contains(criterion.id()),
          "sites: criterion %s needs 'layers'; without them there are %s"
              .formatted(criterion.id(), String.join(" and ", OF_THE_SITE)));
      require(
          criterion.standsInFor() == null
              || criteria.stream().anyMatch(one -> one.id().equals(criterion.standsInFor())),
          "sites: criterion %s stands in for '%s', which is none"
              .formatted(criterion.id(), criterion.standsInFor()));
      List<String> layers = criterion.layers() == null ? List.of() : criterion.layers();
      layers.forEach(layer -> check(criterion.id(), layer, criterion.where()));
      if (criterion.isLevel()) {
        require(
            !layers.isEmpty()
                && criterion.metres() == null
                && criterion.low() != null
                && criterion.high() != null
                && criterion.low() < criterion.high(),
            "sites: criterion %s needs with 'attribute' 'layers', 'low' below 'high', and no 'metres'"
                .formatted(criterion.id()));
        layers.forEach(layer -> checkLevel(criterion, catalog.layer(layer)));
      }
      weights += criterion.weight();
    }
    require(weights > 0, "sites: all weights are 0");
  }

  private void checkLevel(SiteCriteria.Criterion criterion, LayerDefinition layer) {
    int index = layer.indexOf(criterion.attribute());
    require(
        layer.geometryType() == GeometryType.POLYGON
            && index >= 0
            && layer.attributes().get(index).type() == AttributeType.NUMBER
            && Objects.equals(layer.attributes().get(index).unit(), criterion.unit()),
        "sites: criterion %s: layer '%s' has no polygons with a number '%s' in '%s'"
            .formatted(criterion.id(), layer.id(), criterion.attribute(), criterion.unit()));
  }

  private void check(String what, String layer, String where) {
    try {
      FeatureFilter.of(where, catalog.layer(layer));
    } catch (ProblemException e) {
      throw bad("%s: %s".formatted(what, e.getMessage())).causedBy(e);
    }
  }

  private static boolean complete(LocalizedText text) {
    return text != null && text.zh() != null && text.en() != null;
  }

  private static boolean whole(Stated figure) {
    return figure != null && figure.isWhole();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw bad(what);
    }
  }

  private static ProblemException bad(String what) {
    return ProblemException.inFile("bad-catalog", "renewable.yml", what);
  }
}
