package io.tantu.ogc;

/** What a page of features is asked for by, besides plain values of its properties. */
record PageParameters(
    Bbox bbox,
    BboxCrs bboxCrs,
    Limit limit,
    After after,
    Datetime datetime,
    Crs crs,
    FilterText filter,
    FilterLang filterLang,
    FilterCrs filterCrs,
    SortBy sortBy,
    Properties properties,
    Format format)
    implements ParameterGroup {}
