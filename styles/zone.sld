<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>zone</sld:Name>
    <sld:UserStyle>
      <sld:Title>三区</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>zone</sld:Name>
          <sld:Title>功能区</sld:Title>
          <sld:Abstract>Functional zone</sld:Abstract>
          <sld:PolygonSymbolizer><sld:Stroke><sld:CssParameter name="stroke">#2b2b2b</sld:CssParameter><sld:CssParameter name="stroke-width">2</sld:CssParameter><sld:CssParameter name="stroke-dasharray">8 4</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
          <sld:TextSymbolizer><sld:Label><ogc:PropertyName>name</ogc:PropertyName></sld:Label><sld:Font><sld:CssParameter name="font-family">Noto Sans CJK SC</sld:CssParameter><sld:CssParameter name="font-size">13</sld:CssParameter><sld:CssParameter name="font-weight">normal</sld:CssParameter></sld:Font><sld:Halo><sld:Radius>1.5</sld:Radius><sld:Fill><sld:CssParameter name="fill">#f7f6f2</sld:CssParameter><sld:CssParameter name="fill-opacity">0.9</sld:CssParameter></sld:Fill></sld:Halo><sld:Fill><sld:CssParameter name="fill">#2b2b2b</sld:CssParameter></sld:Fill></sld:TextSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
