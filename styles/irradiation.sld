<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>irradiation</sld:Name>
    <sld:UserStyle>
      <sld:Title>太阳能总辐照</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>top</sld:Name>
          <sld:Title>≥ 1800 kWh/m²</sld:Title>
          <sld:Abstract>≥ 1800 kWh/m²</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1800</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#c2571a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>1700</sld:Name>
          <sld:Title>1700–1800 kWh/m²</sld:Title>
          <sld:Abstract>1700–1800 kWh/m²</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1700</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1800</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#e08a2e</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>1600</sld:Name>
          <sld:Title>1600–1700 kWh/m²</sld:Title>
          <sld:Abstract>1600–1700 kWh/m²</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1600</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1700</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#f0b452</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>1500</sld:Name>
          <sld:Title>1500–1600 kWh/m²</sld:Title>
          <sld:Abstract>1500–1600 kWh/m²</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1500</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1600</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#f6d68c</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>least</sld:Name>
          <sld:Title>&lt; 1500 kWh/m²</sld:Title>
          <sld:Abstract>&lt; 1500 kWh/m²</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsLessThan><ogc:PropertyName>irradiationFrom</ogc:PropertyName><ogc:Literal>1500</ogc:Literal></ogc:PropertyIsLessThan></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#fbefcf</sld:CssParameter><sld:CssParameter name="fill-opacity">0.6</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
