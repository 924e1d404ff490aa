<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>charging-plan</sld:Name>
    <sld:UserStyle>
      <sld:Title>充电站规划方案</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>planned</sld:Name>
          <sld:Title>规划充电站</sld:Title>
          <sld:Abstract>Planned station</sld:Abstract>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#8a3b12</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1.5</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>10</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
