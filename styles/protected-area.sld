<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>protected-area</sld:Name>
    <sld:UserStyle>
      <sld:Title>自然保护地</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>reserve</sld:Name>
          <sld:Title>自然保护区</sld:Title>
          <sld:Abstract>Nature reserve</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>category</ogc:PropertyName><ogc:Literal>natureReserve</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#6b9a4b</sld:CssParameter><sld:CssParameter name="fill-opacity">0.1</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#4f7a34</sld:CssParameter><sld:CssParameter name="stroke-width">1.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">12</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#3d5f28</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>wetland-park</sld:Name>
          <sld:Title>湿地公园</sld:Title>
          <sld:Abstract>Wetland park</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>category</ogc:PropertyName><ogc:Literal>wetlandPark</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#1f8a8a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.1</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>important</sld:Name>
          <sld:Title>重要湿地</sld:Title>
          <sld:Abstract>Important wetland</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>category</ogc:PropertyName><ogc:Literal>importantWetland</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#1f8a8a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.06</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">1.2</sld:CssParameter><sld:CssParameter name="stroke-dasharray">6 3</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>site</sld:Name>
          <sld:Title>湿地保护小区</sld:Title>
          <sld:Abstract>Wetland conservation site</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>category</ogc:PropertyName><ogc:Literal>wetlandSite</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#1f8a8a</sld:CssParameter><sld:CssParameter name="stroke-width">0.8</sld:CssParameter><sld:CssParameter name="stroke-dasharray">3 2</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
