package io.github.wheelscout.spi;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a provider is told of its run before it is asked anything. Immutable. */
public final class ProviderContext {

  private final Map<String, String> options;
  private final Map<String, String> environment;

  private ProviderContext(Builder builder) {
    options = Map.copyOf(builder.options);
    environment = Map.copyOf(builder.environment);
  }

  /** Starts a context without options and variables. */
  public static Builder builder() {
    return new Builder();
  }

  /** The options that the user gave to this provider, by key. */
  public Map<String, String> options() {
    return options;
  }

  /** The value of one option, null if the user did not give it. */
  public @Nullable String option(String key) {
    return options.get(key);
  }

  /** The environment variables; a provider reads no others. */
  public Map<String, String> environment() {
    return environment;
  }

  /** Collects a context. Not thread-safe. */
  public static final class Builder {
    private Map<String, String> options = Map.of();
    private Map<String, String> environment = Map.of();

    private Builder() {}

    /** The options of the provider. */
    public Builder options(Map<String, String> value) {
      options = value;
      return this;
    }

    /** The environment variables. */
    public Builder environment(Map<String, String> value) {
      environment = value;
      return this;
    }

    /** The context. */
    public ProviderContext build() {
      return new ProviderContext(this);
    }
  }
}
