/**
 * Draws layer versions by the style model into images: an own scan converter that covers each pixel
 * by area, prepared geometries with an index for each coordinate system, labels that neighbouring
 * images agree on, legends. What report and web services draw with alike stands here too: the
 * shapes of marks and the font. May use {@code style}, {@code store}, {@code catalog}, {@code
 * geodesy} and {@code problem}; knows no protocol.
 */
package io.tantu.render;
