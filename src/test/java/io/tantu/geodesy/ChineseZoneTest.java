package io.tantu.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tantu.geodesy.ChineseZone.Datum;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChineseZoneTest {

  /** The codes against the registry: datum, central meridian and false easting of each. */
  @ParameterizedTest
  @EnumSource(Datum.class)
  void codesAreThoseOfTheRegistry(Datum datum) throws FactoryException {
    String name =
        switch (datum) {
          case CGCS2000 -> "China";
          case XIAN_1980 -> "Xian";
          case BEIJING_1954 -> "Beijing";
        };
    for (ChineseZone zone : datum.zones()) {
      for (boolean prefixed : new boolean[] {true, false}) {
        ProjectedCRS crs = (ProjectedCRS) CRS.decode(zone.crs(prefixed).id());
        var parameters = crs.getConversionFromBase().getParameterValues();
        assertThat(parameters.parameter("central_meridian").doubleValue())
            .as("%s prefixed %s: %s", zone, prefixed, crs.getName())
            .isCloseTo(zone.centralMeridian(), within(1e-9));
        assertThat(parameters.parameter("false_easting").doubleValue())
            .as("%s prefixed %s: %s", zone, prefixed, crs.getName())
            .isEqualTo(500_000 + (prefixed ? 1e6 * zone.number() : 0));
        assertThat(crs.getDatum().getName().getCode()).contains(name);
      }
    }
    assertThat(CRS.decode(datum.degrees().id()).getName().getCode()).isNotBlank();
  }

  @Test
  void widthGoesByTheNumber() {
    assertThat(ChineseZone.widthOf(18)).isEqualTo(6);
    assertThat(ChineseZone.widthOf(35)).isEqualTo(3);
    assertThat(ChineseZone.widthOf(24)).isZero();
    assertThatThrownBy(() -> new ChineseZone(Datum.CGCS2000, 46)).hasMessageContaining("46");
  }
}
