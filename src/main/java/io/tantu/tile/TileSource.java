package io.tantu.tile;

import io.tantu.geodesy.QuadTile;
import java.util.List;

/** Where the features of a layer version's tiles come from once they are generalised. */
interface TileSource {

  /** What the tile holds, by ascending id. */
  List<TileFeature> features(QuadTile tile);

  /** Bytes of memory that it takes, about. */
  long weight();
}
