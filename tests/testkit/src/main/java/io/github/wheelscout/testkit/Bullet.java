package io.github.wheelscout.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Claims conformance bullets for a test method: the method asserts the examples that the bullet
 * itself gives.
 *
 * <p>The ids are those of the project's bullet list, such as {@code VER-07}, {@code W13} or {@code
 * JAVA-kelvin-sign}. A test in {@code lib} prints who claims what and fails when nobody claims an
 * id or when an id is not in the list.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Bullet {
  /** The ids of the bullets, never empty. */
  String[] value();
}
