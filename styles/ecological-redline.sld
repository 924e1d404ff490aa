<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>ecological-redline</sld:Name>
    <sld:UserStyle>
      <sld:Title>生态保护红线</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>redline</sld:Name>
          <sld:Title>生态保护红线</sld:Title>
          <sld:Abstract>Ecological redline</sld:Abstract>
          <sld:PolygonSymbolizer><sld:Fill><sld:GraphicFill><sld:Graphic><sld:Mark><sld:WellKnownName>shape://slash</sld:WellKnownName><sld:Stroke><sld:CssParameter name="stroke">#b3332e</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>8</sld:Size></sld:Graphic></sld:GraphicFill></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#b3332e</sld:CssParameter><sld:CssParameter name="stroke-width">1.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
