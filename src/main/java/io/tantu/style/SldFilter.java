package io.tantu.style;

import io.tantu.style.StyleFilter.And;
import io.tantu.style.StyleFilter.Between;
import io.tantu.style.StyleFilter.Comparison;
import io.tantu.style.StyleFilter.IsNull;
import io.tantu.style.StyleFilter.Not;
import io.tantu.style.StyleFilter.Or;
import io.tantu.xml.XmlText;
import java.util.List;

/** Writes a filter as {@link FilterReader} reads it (OGC 02-059). */
record SldFilter(XmlText xml) {

  void write(StyleFilter filter) {
    if (filter instanceof And and) {
      several("ogc:And", and.filters());
    } else if (filter instanceof Or or) {
      several("ogc:Or", or.filters());
    } else if (filter instanceof Not not) {
      all("ogc:Not", List.of(not.filter()));
    } else if (filter instanceof IsNull isNull) {
      xml.open("ogc:PropertyIsNull").text("ogc:PropertyName", isNull.property()).close();
    } else if (filter instanceof Between between) {
      xml.open("ogc:PropertyIsBetween").text("ogc:PropertyName", between.property());
      boundary("ogc:LowerBoundary", between.low());
      boundary("ogc:UpperBoundary", between.high());
      xml.close();
    } else {
      Comparison comparison = (Comparison) filter;
      xml.open("ogc:PropertyIs" + comparison.operator().ogcName())
          .text("ogc:PropertyName", comparison.property())
          .text("ogc:Literal", comparison.literal())
          .close();
    }
  }

  /** OGC 02-059 wants two conditions or more in an And and an Or. */
  private void several(String name, List<StyleFilter> filters) {
    if (filters.size() == 1) {
      write(filters.get(0));
    } else {
      all(name, filters);
    }
  }

  private void all(String name, List<StyleFilter> filters) {
    xml.open(name);
    filters.forEach(this::write);
    xml.close();
  }

  private void boundary(String name, Number literal) {
    xml.open(name).text("ogc:Literal", literal).close();
  }
}
