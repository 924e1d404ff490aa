/**
 * What a picture is drawn with: shapes, colours and letters on a sheet measured in points, whatever
 * the sheet is made of. May use {@code style}'s colours and strokes, and nothing of a file format.
 */
package io.tantu.report.drawing;
