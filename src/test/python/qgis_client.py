"""Opens a running Tantu as QGIS does and prints what it found as JSON.

Usage: python3 qgis_client.py http://127.0.0.1:8080 PICTURE.png
"""

import json
import os
import sys
from urllib.request import urlretrieve

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402


def features(base, collection):
    """Every feature of a collection, over all its pages."""
    layer = QgsVectorLayer(
        f"url='{base}/ogc' typename='{collection}' pageSize='1000'", collection, "OAPIF"
    )
    return {
        "valid": layer.isValid(),
        "counted": layer.featureCount(),
        "read": sum(1 for _ in layer.getFeatures()),
        "fields": [field.name() for field in layer.fields()],
    }


def tiles(base, file):
    """The whole dataset's vector tiles in its own style, as a picture."""
    address = f"{base}/ogc/tiles/WebMercatorQuad/%7Bz%7D/%7By%7D/%7Bx%7D"
    layer = QgsVectorTileLayer(
        f"type=xyz&url={address}&zmin=0&zmax=16&styleUrl={base}/ogc/styles/default", "tiles"
    )
    error, styled = layer.loadDefaultStyle()
    return {"styled": styled, "error": error, **drawn(layer, file)}


def web_map(base, crs, file):
    """A Web Map Service in a coordinate system, as a picture."""
    layer = QgsRasterLayer(
        f"crs={crs}&format=image/png&layers=county&layers=forest&styles=&styles=&url={base}/wms",
        crs,
        "wms",
    )
    return drawn(layer, file)


def styled(base, collection, ending, file):
    """Features drawn by an SLD of theirs, as a picture."""
    layer = QgsVectorLayer(f"url='{base}/ogc' typename='{collection}'", collection, "OAPIF")
    sheet = f"{file}.sld"
    urlretrieve(f"{base}/ogc/collections/{collection}/styles/default.{ending}", sheet)
    error, read = layer.loadSldStyle(sheet)
    return {"read": read, "error": error, **drawn(layer, file)}


def drawn(layer, file):
    """What a map of the city shows of the layer."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setExtent(QgsRectangle(11780000, 4540000, 11930000, 4690000))
    settings.setOutputSize(QSize(400, 400))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(file)
    colours = {image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 400, 3)}
    return {"valid": layer.isValid(), "colours": len(colours)}


def main():
    base, file = sys.argv[1:]
    application = QgsApplication([], False)
    application.initQgis()
    found = {name: features(base, name) for name in ("county", "forest", "charging-station")}
    maps = {crs: web_map(base, crs, file) for crs in ("EPSG:3857", "EPSG:4490", "EPSG:4544")}
    sheets = {ending: styled(base, "forest", ending, file) for ending in ("sld", "sld11")}
    answer = {
        "features": found, "maps": maps, "sheets": sheets, "tiles": tiles(base, file)
    }
    print(json.dumps(answer, ensure_ascii=False))
    sys.stdout.flush()
    # QGIS takes its own time to fall apart, and nothing is left to do.
    os._exit(0)


main()
