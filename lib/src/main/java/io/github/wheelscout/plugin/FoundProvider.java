package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Provider;
import io.github.wheelscout.spi.ProviderContext;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A provider that could be had, and how far it has come. It is started on another thread than the
 * one that asks for it afterwards.
 */
final class FoundProvider<P extends Provider> {

  private final Callable<P> maker;
  private final Class<?> type;
  private final @Nullable String origin;
  private volatile @Nullable P provider;
  private volatile @Nullable String id;
  private volatile int priority;
  private volatile boolean idle;

  private FoundProvider(Callable<P> maker, Class<?> type) {
    this.maker = maker;
    this.type = type;
    origin = Origins.of(type);
  }

  /** One that is there already. */
  static <P extends Provider> FoundProvider<P> made(P provider) {
    return new FoundProvider<>(() -> provider, provider.getClass());
  }

  /** One that is a class as yet. */
  static <P extends Provider> FoundProvider<P> offered(ServiceLoader.Provider<P> offer) {
    return new FoundProvider<>(() -> make(offer), offer.type());
  }

  private static <P> P make(ServiceLoader.Provider<P> offer) throws Exception {
    try {
      return offer.get();
    } catch (ServiceConfigurationError e) {
      switch (e.getCause()) {
        case Error error -> throw error;
        case Exception exception -> throw exception;
        case null, default -> throw e;
      }
    }
  }

  /** Makes the provider and asks who it is. */
  P identify() throws Exception {
    Thread.currentThread().setContextClassLoader(type.getClassLoader());
    P made = maker.call();
    provider = made;
    id = made.id();
    priority = made.priority();
    return made;
  }

  /** Tells the provider of its run. */
  void configure(P made, ProviderContext context) {
    made.configure(context);
    idle = made.isIdle();
  }

  /** The provider; null before it is made. */
  @Nullable P provider() {
    return provider;
  }

  /** The id; null before it is told, or if it is told to be null. */
  @Nullable String id() {
    return id;
  }

  int priority() {
    return priority;
  }

  boolean isIdle() {
    return idle;
  }

  String className() {
    return type.getName();
  }

  @Nullable String origin() {
    return origin;
  }
}
