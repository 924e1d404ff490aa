<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>parcel</sld:Name>
    <sld:UserStyle>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>0301</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0301</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#2f7d4f</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0302</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0302</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#4f9d5f</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0305</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0305</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#8fb56b</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0307</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0307</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#b4cf93</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0404</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0404</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#d9d98a</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>1106</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>1106</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#8fc6cf</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0603</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0603</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#b9a58f</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0101</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0101</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#e3cf7a</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>0102</sld:Name>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0102</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#ecdca0</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
