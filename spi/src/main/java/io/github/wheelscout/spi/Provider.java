package io.github.wheelscout.spi;

/** What every plugin has. One instance may be used by many threads at once. */
public interface Provider {

  /** The name of this provider in options and messages: kebab-case, unique among all providers. */
  String id();

  /** Providers of one kind are asked by descending priority, equals in the order of their ids. */
  default int priority() {
    return 0;
  }
}
