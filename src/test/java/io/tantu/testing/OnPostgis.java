package io.tantu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tests of what only a database server does; left to the build's second run, on PostGIS. */
@Tag("both-stores")
@EnabledIfSystemProperty(named = "tantu.test.store", matches = "postgis")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnPostgis {}
