package io.github.wheelscout.net.tls;

import io.github.wheelscout.spi.Secret;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Knows the password of an encrypted private key; asked only when there is one. */
public interface KeyPassword {

  /** Knows none. */
  KeyPassword NONE = file -> null;

  /** The password of the key in a file; null if nobody knows it. */
  @Nullable Secret of(Path file);
}
