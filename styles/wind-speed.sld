<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>wind-speed</sld:Name>
    <sld:UserStyle>
      <sld:Title>平均风速</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>top</sld:Name>
          <sld:Title>≥ 7 m/s</sld:Title>
          <sld:Abstract>≥ 7 m/s</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>7</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#1d5b79</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>6</sld:Name>
          <sld:Title>6–7 m/s</sld:Title>
          <sld:Abstract>6–7 m/s</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>7</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#3f86a6</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>5</sld:Name>
          <sld:Title>5–6 m/s</sld:Title>
          <sld:Abstract>5–6 m/s</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>6</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#79b1c9</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>4</sld:Name>
          <sld:Title>4–5 m/s</sld:Title>
          <sld:Abstract>4–5 m/s</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>5</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#b3d4e2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>least</sld:Name>
          <sld:Title>&lt; 4 m/s</sld:Title>
          <sld:Abstract>&lt; 4 m/s</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>windSpeedFrom</ogc:PropertyName><ogc:Literal>4</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#e3f0f5</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
