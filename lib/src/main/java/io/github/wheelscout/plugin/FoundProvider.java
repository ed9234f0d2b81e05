package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.security.CodeSource;
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

  private FoundProvider(Callable<P> maker, Class<?> type, @Nullable String origin) {
    this.maker = maker;
    this.type = type;
    this.origin = origin;
  }

  /** One that is there already. */
  static <P extends Provider> FoundProvider<P> made(P provider) {
    CodeSource source = provider.getClass().getProtectionDomain().getCodeSource();
    URL location = source == null ? null : source.getLocation();
    return new FoundProvider<>(
        () -> provider,
        provider.getClass(),
        location == null ? null : ServicesFiles.path(location.toString()));
  }

  /**
   * One that is a class as yet.
   *
   * @throws IllegalArgumentException if the class can be no provider of this type
   */
  static <P extends Provider> FoundProvider<P> ofClass(
      Class<?> found, Class<P> type, String origin) {
    if (!type.isAssignableFrom(found)) {
      throw new IllegalArgumentException("does not implement " + type.getName());
    }
    if (!Modifier.isPublic(found.getModifiers()) || Modifier.isAbstract(found.getModifiers())) {
      throw new IllegalArgumentException("is not a public class, or is abstract");
    }
    try {
      Constructor<? extends P> constructor = found.asSubclass(type).getConstructor();
      return new FoundProvider<>(() -> make(constructor), found, origin);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("has no public constructor without parameters", e);
    }
  }

  private static <P> P make(Constructor<? extends P> constructor) throws Exception {
    try {
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      throw cause instanceof Exception exception ? exception : e;
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

  String className() {
    return type.getName();
  }

  @Nullable String origin() {
    return origin;
  }
}
