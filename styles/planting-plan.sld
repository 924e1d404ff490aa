<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>planting-plan</sld:Name>
    <sld:UserStyle>
      <sld:Title>造林规划地块</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>soon</sld:Name>
          <sld:Title>2026 年及以前造林</sld:Title>
          <sld:Abstract>Planted by 2026</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>plantingYear</ogc:PropertyName><ogc:Literal>2026</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#2f9e67</sld:CssParameter><sld:CssParameter name="fill-opacity">0.45</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f7a4d</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter><sld:CssParameter name="stroke-dasharray">5 3</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>next</sld:Name>
          <sld:Title>2027–2028 年造林</sld:Title>
          <sld:Abstract>Planted 2027–2028</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>plantingYear</ogc:PropertyName><ogc:Literal>2026</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>plantingYear</ogc:PropertyName><ogc:Literal>2028</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#7cc79b</sld:CssParameter><sld:CssParameter name="fill-opacity">0.45</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f7a4d</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter><sld:CssParameter name="stroke-dasharray">5 3</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>later</sld:Name>
          <sld:Title>2029 年及以后造林</sld:Title>
          <sld:Abstract>Planted from 2029</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsGreaterThan><ogc:PropertyName>plantingYear</ogc:PropertyName><ogc:Literal>2028</ogc:Literal></ogc:PropertyIsGreaterThan></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#cdebd6</sld:CssParameter><sld:CssParameter name="fill-opacity">0.45</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f7a4d</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter><sld:CssParameter name="stroke-dasharray">5 3</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>undated</sld:Name>
          <sld:Title>没有造林年份</sld:Title>
          <sld:Abstract>No planting year</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsNull><ogc:PropertyName>plantingYear</ogc:PropertyName></ogc:PropertyIsNull></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#f2e9c9</sld:CssParameter><sld:CssParameter name="fill-opacity">0.45</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f7a4d</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter><sld:CssParameter name="stroke-dasharray">5 3</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
