<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>charging-candidate</sld:Name>
    <sld:UserStyle>
      <sld:Title>充电站候选点</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>publicParking</sld:Name>
          <sld:Title>公共停车场候选点</sld:Title>
          <sld:Abstract>Public car park</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>publicParking</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#ffffff</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#5b7fa6</sld:CssParameter><sld:CssParameter name="stroke-width">1.5</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>depot</sld:Name>
          <sld:Title>公交场站候选点</sld:Title>
          <sld:Abstract>Bus or post depot</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>depot</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#ffffff</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#7a6aa8</sld:CssParameter><sld:CssParameter name="stroke-width">1.5</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>mall</sld:Name>
          <sld:Title>商场停车场候选点</sld:Title>
          <sld:Abstract>Mall or office car park</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>mall</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#ffffff</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#a6785b</sld:CssParameter><sld:CssParameter name="stroke-width">1.5</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>residential</sld:Name>
          <sld:Title>住宅区停车场候选点</sld:Title>
          <sld:Abstract>Residential car park</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>residential</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#ffffff</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#6d9466</sld:CssParameter><sld:CssParameter name="stroke-width">1.5</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>serviceArea</sld:Name>
          <sld:Title>公路服务区候选点</sld:Title>
          <sld:Abstract>Road service area</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>serviceArea</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>square</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#ffffff</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#9a5f6f</sld:CssParameter><sld:CssParameter name="stroke-width">1.5</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>7</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
