package io.tantu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests that the build runs a second time on PostGIS, since what they test asks a store. Open it
 * with {@link TestStores}.
 */
@Tag("both-stores")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BothStores {}
