<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>industrial-park</sld:Name>
    <sld:UserStyle>
      <sld:Title>产业园区</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>national</sld:Name>
          <sld:Title>国家级园区</sld:Title>
          <sld:Abstract>National park</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>level</ogc:PropertyName><ogc:Literal>national</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#8c6d5a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.25</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#6e5244</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">11</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#4f3a30</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>provincial</sld:Name>
          <sld:Title>自治区级园区</sld:Title>
          <sld:Abstract>Regional park</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>level</ogc:PropertyName><ogc:Literal>provincial</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#b39a87</sld:CssParameter><sld:CssParameter name="fill-opacity">0.2</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#8c6d5a</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">11</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#6e5244</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
