<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>county</sld:Name>
    <sld:UserStyle>
      <sld:Title>县（市）区</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>county</sld:Name>
          <sld:Title>县（市）区界</sld:Title>
          <sld:Abstract>County boundary</sld:Abstract>
          <sld:PolygonSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#8a8178</sld:CssParameter><sld:CssParameter name="stroke-width">1.4</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">14</sld:CssParameter><sld:CssParameter name="font-weight">bold</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#3f3a35</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
