<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>grassland</sld:Name>
    <sld:UserStyle>
      <sld:Title>草地</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>dense</sld:Name>
          <sld:Title>盖度 ≥ 50%</sld:Title>
          <sld:Abstract>Cover ≥ 50 %</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>coverPercent</ogc:PropertyName><ogc:Literal>50</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#cfd98f</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>middle</sld:Name>
          <sld:Title>盖度 30%–50%</sld:Title>
          <sld:Abstract>Cover 30–50 %</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>coverPercent</ogc:PropertyName><ogc:Literal>30</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>coverPercent</ogc:PropertyName><ogc:Literal>50</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#dfe2ae</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>sparse</sld:Name>
          <sld:Title>盖度 &lt; 30%</sld:Title>
          <sld:Abstract>Cover &lt; 30 %</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>coverPercent</ogc:PropertyName><ogc:Literal>30</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#ebead0</sld:CssParameter><sld:CssParameter name="fill-opacity">0.7</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
