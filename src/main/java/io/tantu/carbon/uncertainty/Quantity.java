package io.tantu.carbon.uncertainty;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a carbon stock is computed from and may be wrong in. */
public enum Quantity {
  AREA("area", "面积", "Area"),
  VOLUME("volume", "蓄积", "Volume"),
  WOOD_DENSITY("woodDensity", "木材密度", "Wood density"),
  /** BEF, BCEF or the continuous biomass function, by the method. */
  EXPANSION("expansion", "生物量扩展", "Biomass expansion"),
  ROOT_RATIO("rootRatio", "根茎比", "Root ratio"),
  CARBON_FRACTION("carbonFraction", "含碳率", "Carbon fraction"),
  /** Carbon of a hectare of trees, by type. */
  TREE_DENSITY("treeDensity", "乔木层碳密度", "Tree carbon density"),
  /** Carbon of a hectare of shrub or fruit. */
  AREA_DENSITY("areaDensity", "单位面积碳密度", "Carbon density"),
  /** Yearly growth of volume. */
  GROWTH("growth", "生长率", "Growth rate"),
  /** Yearly part of the volume that is felled or dies. */
  CONSUMPTION("consumption", "消耗率", "Consumption rate"),
  /** Yearly uptake of planted trees, of a projection. */
  UPTAKE("uptake", "造林年吸收量", "Uptake of planted trees"),
  /** Carbon of a hectare in a pool beside living biomass. */
  POOL_DENSITY("poolDensity", "其他碳库密度", "Density of another pool");

  /** Those that a stock of today depends on. */
  public static final Set<Quantity> OF_A_STOCK =
      Collections.unmodifiableSet(EnumSet.range(AREA, AREA_DENSITY));

  private final String id;
  private final LocalizedText title;

  Quantity(String id, String zh, String en) {
    this.id = id;
    this.title = new LocalizedText(zh, en);
  }

  @JsonValue
  public String id() {
    return id;
  }

  public LocalizedText title() {
    return title;
  }

  public static Optional<Quantity> of(String id) {
    return Arrays.stream(values()).filter(quantity -> quantity.id.equals(id)).findFirst();
  }
}
