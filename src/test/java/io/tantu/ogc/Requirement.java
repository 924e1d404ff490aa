package io.tantu.ogc;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements that a test tests, each by the standard and its own id there, as {@code
 * ogcapi-tiles-1/1.0/req/core/tc-success}, or by the standard and the clause where requirements
 * have no ids, as {@code wms/1.3.0/7.3.3.6}. All of them are rows of {@code ogc/requirements.csv}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {

  String[] value();
}
