package io.github.wheelscout.spi;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * Links that are made when they are asked for, so that a large page costs no more than what is
 * looked at. Whoever extends it promises that it never changes: {@link ProjectPage} keeps it as it
 * is.
 */
public abstract class LazyLinks extends AbstractList<Link> implements RandomAccess {

  /** For subclasses. */
  protected LazyLinks() {}
}
