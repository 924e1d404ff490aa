<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>forest</sld:Name>
    <sld:UserStyle>
      <sld:Title>森林小班</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>conifer</sld:Name>
          <sld:Title>针叶乔木林</sld:Title>
          <sld:Abstract>Conifer forest</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0301</ogc:Literal></ogc:PropertyIsEqualTo><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>云杉</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>油松</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>侧柏</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>樟子松</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>sideTree</ogc:PropertyName><ogc:Literal>none</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#1f5a3a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.85</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>broadleaf</sld:Name>
          <sld:Title>阔叶乔木林</sld:Title>
          <sld:Abstract>Broadleaf forest</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0301</ogc:Literal></ogc:PropertyIsEqualTo><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>杨树</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>柳树</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>榆树</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>刺槐</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>国槐</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>沙枣</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>白蜡</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>species</ogc:PropertyName><ogc:Literal>其他</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>sideTree</ogc:PropertyName><ogc:Literal>none</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#2f7d4f</sld:CssParameter><sld:CssParameter name="fill-opacity">0.85</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>network</sld:Name>
          <sld:Title>农田林网与四旁林木</sld:Title>
          <sld:Abstract>Field network and four-side trees</sld:Abstract>
          <ogc:Filter><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>sideTree</ogc:PropertyName><ogc:Literal>network</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>sideTree</ogc:PropertyName><ogc:Literal>fourside</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#4c9a63</sld:CssParameter><sld:CssParameter name="fill-opacity">0.95</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#4c9a63</sld:CssParameter><sld:CssParameter name="stroke-width">0.8</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>shrub</sld:Name>
          <sld:Title>灌木林地</sld:Title>
          <sld:Abstract>Shrub land</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0305</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>sideTree</ogc:PropertyName><ogc:Literal>none</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#8fb56c</sld:CssParameter><sld:CssParameter name="fill-opacity">0.85</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>orchard</sld:Name>
          <sld:Title>果园与枸杞</sld:Title>
          <sld:Abstract>Orchard and wolfberry</sld:Abstract>
          <ogc:Filter><ogc:Or><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0201</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0204</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Or></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#c2b65a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.85</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>other</sld:Name>
          <sld:Title>疏林与未成林</sld:Title>
          <sld:Abstract>Open and young forest</sld:Abstract>
          <ogc:Filter><ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0307</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>sideTree</ogc:PropertyName><ogc:Literal>none</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#bcd3a4</sld:CssParameter><sld:CssParameter name="fill-opacity">0.85</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
        <sld:Rule>
          <sld:Name>bamboo</sld:Name>
          <sld:Title>竹林地</sld:Title>
          <sld:Abstract>Bamboo</sld:Abstract>
          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>landClass</ogc:PropertyName><ogc:Literal>0302</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#57a06a</sld:CssParameter><sld:CssParameter name="fill-opacity">0.85</sld:CssParameter></sld:Fill><sld:Stroke><sld:CssParameter name="stroke">#ffffff</sld:CssParameter><sld:CssParameter name="stroke-width">0.3</sld:CssParameter><sld:CssParameter name="stroke-opacity">0.6</sld:CssParameter></sld:Stroke></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
