<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>data-centre</sld:Name>
    <sld:UserStyle>
      <sld:Title>数据中心</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>monitored</sld:Name>
          <sld:Title>在线监测的数据中心</sld:Title>
          <sld:Abstract>Data centre monitored online</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>energyTce</ogc:PropertyName><ogc:Literal>10000</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsEqualTo><ogc:PropertyName>onlineMonitoring</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>star</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#5a4fb0</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>12</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>unmonitored</sld:Name>
          <sld:Title>未在线监测的数据中心</sld:Title>
          <sld:Abstract>Data centre not monitored</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThan><ogc:PropertyName>energyTce</ogc:PropertyName><ogc:Literal>10000</ogc:Literal></ogc:PropertyIsGreaterThan><ogc:PropertyIsEqualTo><ogc:PropertyName>onlineMonitoring</ogc:PropertyName><ogc:Literal>false</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>star</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#c4512f</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>12</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>small</sld:Name>
          <sld:Title>年耗能 1 万吨标准煤及以下</sld:Title>
          <sld:Abstract>At or below 10,000 tce a year</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsLessThanOrEqualTo><ogc:PropertyName>energyTce</ogc:PropertyName><ogc:Literal>10000</ogc:Literal></ogc:PropertyIsLessThanOrEqualTo></ogc:Filter>
          <sld:PointSymbolizer><sld:Graphic><sld:Mark><sld:WellKnownName>star</sld:WellKnownName><sld:Fill><sld:CssParameter name="fill">#b6b0d6</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">1</sld:CssParameter></sld:Stroke></sld:Mark><sld:Size>10</sld:Size></sld:Graphic></sld:PointSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
