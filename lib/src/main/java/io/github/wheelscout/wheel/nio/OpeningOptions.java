package io.github.wheelscout.wheel.nio;

import io.github.wheelscout.net.Session;
import io.github.wheelscout.wheel.RangeHosts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an environment of {@link java.nio.file.FileSystems#newFileSystem} says.
 *
 * @param session how the server is asked; null for a session of its own
 * @param hosts what is known of hosts
 * @param size the wheel's bytes, -1 if they are not known
 * @param filename the wheel's name, null if its URL ends with it
 */
record OpeningOptions(
    @Nullable Session session, RangeHosts hosts, long size, @Nullable String filename) {

  /**
   * Reads an environment; keys of others are passed over.
   *
   * @throws IllegalArgumentException if a value is not of the type that its key needs
   */
  static OpeningOptions of(Map<String, ?> environment) {
    @Nullable RangeHosts hosts =
        value(environment, WheelFileSystemProvider.HOSTS, RangeHosts.class);
    @Nullable Number size = value(environment, WheelFileSystemProvider.SIZE, Number.class);
    return new OpeningOptions(
        value(environment, WheelFileSystemProvider.SESSION, Session.class),
        hosts == null ? new RangeHosts() : hosts,
        size == null ? -1 : size.longValue(),
        value(environment, WheelFileSystemProvider.FILENAME, String.class));
  }

  private static <T> @Nullable T value(Map<String, ?> environment, String key, Class<T> type) {
    @Nullable Object value = environment.get(key);
    if (value != null && !type.isInstance(value)) {
      throw new IllegalArgumentException(
          key + " is to be a " + type.getSimpleName() + ", not a " + value.getClass().getName());
    }
    return value == null ? null : type.cast(value);
  }
}
