<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>slope</sld:Name>
    <sld:UserStyle>
      <sld:Title>坡度分级</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>steep</sld:Name>
          <sld:Title>≥ 25°</sld:Title>
          <sld:Abstract>25° and more</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>25</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#8c5a2b</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>15</sld:Name>
          <sld:Title>15°–25°</sld:Title>
          <sld:Abstract>15–25°</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>15</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>25</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#b98a5b</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>6</sld:Name>
          <sld:Title>6°–15°</sld:Title>
          <sld:Abstract>6–15°</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>15</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#d7b892</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>2</sld:Name>
          <sld:Title>2°–6°</sld:Title>
          <sld:Abstract>2–6°</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#ece0cc</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>flat</sld:Name>
          <sld:Title>&lt; 2°</sld:Title>
          <sld:Abstract>Below 2°</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>slopeFrom</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#f7f3ea</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
