<?xml version="1.0" encoding="UTF-8"?>
<sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <sld:NamedLayer>
    <sld:Name>water</sld:Name>
    <sld:UserStyle>
      <sld:Title>水面</sld:Title>
      <sld:FeatureTypeStyle>
        <sld:Rule>
          <sld:Name>water</sld:Name>
          <sld:Title>水面</sld:Title>
          <sld:Abstract>Water</sld:Abstract>
          <sld:PolygonSymbolizer><sld:Fill><sld:CssParameter name="fill">#a9c8d8</sld:CssParameter></sld:Fill></sld:PolygonSymbolizer>
        </sld:Rule>
      </sld:FeatureTypeStyle>
    </sld:UserStyle>
  </sld:NamedLayer>
</sld:StyledLayerDescriptor>
