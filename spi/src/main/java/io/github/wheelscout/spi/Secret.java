package io.github.wheelscout.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text that must not be shown: it prints as {@code ****}. Immutable. */
public final class Secret {

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /** Keeps a text. */
  public static Secret of(String value) {
    return new Secret(Objects.requireNonNull(value, "value"));
  }

  /** The text, for whoever sends or stores it. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "****";
  }
}
