package io.github.wheelscout.net;

import io.github.wheelscout.auth.CredentialFinder;
import io.github.wheelscout.net.proxy.ProxyOptions;
import io.github.wheelscout.net.tls.TlsOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a session asks. Immutable; made by {@link #toBuilder()} of {@link #DEFAULT}. */
public final class SessionOptions {

  /** Fifteen seconds and five retries, as in pip, and no credentials. */
  public static final SessionOptions DEFAULT = new SessionOptions(new Builder());

  private final Duration timeout;
  private final @Nullable Duration totalTimeout;
  private final int retries;
  private final RetryStatuses retryStatuses;
  private final int connectionsPerHost;
  private final List<String> trustedHosts;
  private final Unvouched unvouched;
  private final Supplier<String> userAgent;
  private final CredentialFinder credentials;
  private final Pace pace;
  private final TlsOptions tls;
  private final ProxyOptions proxies;
  private final Map<String, Transport> transports;

  private SessionOptions(Builder builder) {
    timeout = builder.timeout;
    totalTimeout = builder.totalTimeout;
    retries = builder.retries;
    retryStatuses = builder.retryStatuses;
    connectionsPerHost = builder.connectionsPerHost;
    trustedHosts = builder.trustedHosts;
    unvouched = builder.unvouched;
    userAgent = builder.userAgent;
    credentials = builder.credentials;
    pace = builder.pace;
    tls = builder.tls;
    proxies = builder.proxies;
    transports = Map.copyOf(builder.transports);
  }

  /** The same to be changed. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.timeout = timeout;
    builder.totalTimeout = totalTimeout;
    builder.retries = retries;
    builder.retryStatuses = retryStatuses;
    builder.connectionsPerHost = connectionsPerHost;
    builder.trustedHosts = trustedHosts;
    builder.unvouched = unvouched;
    builder.userAgent = userAgent;
    builder.credentials = credentials;
    builder.pace = pace;
    builder.tls = tls;
    builder.proxies = proxies;
    builder.transports.putAll(transports);
    return builder;
  }

  /**
   * How long to wait for a connection, for the head of an answer, and for each part of its body.
   */
  public Duration timeout() {
    return timeout;
  }

  /**
   * How long a request may take with all its attempts and redirects, the waits between attempts
   * aside; twenty times the timeout unless set.
   */
  public Duration totalTimeout() {
    return totalTimeout == null ? twentyTimes(timeout) : totalTimeout;
  }

  /** Whether the user has said how long a request may take. */
  boolean isTotalTimeoutSet() {
    return totalTimeout != null;
  }

  /** As multipliedBy would, but for its BigDecimal, which takes long to load. */
  private static Duration twentyTimes(Duration time) {
    return Duration.ofSeconds(Math.multiplyExact(20L, time.getSeconds()), 20L * time.getNano());
  }

  /** How many times a request is repeated after it failed, whatever failed. */
  public int retries() {
    return retries;
  }

  /** Which answers are asked for again. */
  public RetryStatuses retryStatuses() {
    return retryStatuses;
  }

  /** How many requests one host is sent at once. */
  public int connectionsPerHost() {
    return connectionsPerHost;
  }

  /** The hosts, each with or without port, that are believed without certificate. */
  public List<String> trustedHosts() {
    return trustedHosts;
  }

  /** What is fetched from hosts that nobody vouches for. */
  public Unvouched unvouched() {
    return unvouched;
  }

  /** What to say in the header {@code User-Agent}; asked when a client is made. */
  public Supplier<String> userAgent() {
    return userAgent;
  }

  /** Asked when a host answers 401. */
  public CredentialFinder credentials() {
    return credentials;
  }

  /** The clock. */
  public Pace pace() {
    return pace;
  }

  /** How connections are secured. */
  public TlsOptions tls() {
    return tls;
  }

  /** Who stands between. */
  public ProxyOptions proxies() {
    return proxies;
  }

  /** The transports beside the built-in ones, each by the beginning of the URLs that it serves. */
  public Map<String, Transport> transports() {
    return transports;
  }

  /** Collects options. Not thread-safe; every method returns the builder. */
  public static final class Builder {
    private Duration timeout = Duration.ofSeconds(15);
    private @Nullable Duration totalTimeout;
    private int retries = 5;
    private RetryStatuses retryStatuses = RetryStatuses.TRANSIENT;
    private int connectionsPerHost = 32;
    private List<String> trustedHosts = List.of();
    private Unvouched unvouched = Unvouched.NOTHING;
    private Supplier<String> userAgent = () -> "wheelscout";
    private CredentialFinder credentials = CredentialFinder.NONE;
    private Pace pace = Pace.WITHOUT_CLOCK;
    private TlsOptions tls = TlsOptions.DEFAULT;
    private ProxyOptions proxies = ProxyOptions.JAVA;
    private final Map<String, Transport> transports = new LinkedHashMap<>();

    private Builder() {}

    /** {@link SessionOptions#timeout()}; it has to be positive. */
    public Builder timeout(Duration value) {
      timeout = positive(value);
      return this;
    }

    /** {@link SessionOptions#totalTimeout()}; it has to be positive. */
    public Builder totalTimeout(Duration value) {
      totalTimeout = positive(value);
      return this;
    }

    /** {@link SessionOptions#retries()}. */
    public Builder retries(int value) {
      if (value < 0) {
        throw new IllegalArgumentException("not a number of retries: " + value);
      }
      retries = value;
      return this;
    }

    /** {@link SessionOptions#retryStatuses()}. */
    public Builder retryStatuses(RetryStatuses value) {
      retryStatuses = value;
      return this;
    }

    /** {@link SessionOptions#connectionsPerHost()}; it has to be positive. */
    public Builder connectionsPerHost(int value) {
      if (value < 1) {
        throw new IllegalArgumentException("not a number of connections: " + value);
      }
      connectionsPerHost = value;
      return this;
    }

    /** {@link SessionOptions#trustedHosts()}. */
    public Builder trustedHosts(List<String> value) {
      trustedHosts = List.copyOf(value);
      return this;
    }

    /** {@link SessionOptions#unvouched()}. */
    public Builder unvouched(Unvouched value) {
      unvouched = value;
      return this;
    }

    /** {@link SessionOptions#userAgent()}. */
    public Builder userAgent(Supplier<String> value) {
      userAgent = value;
      return this;
    }

    /** {@link SessionOptions#credentials()}. */
    public Builder credentials(CredentialFinder value) {
      credentials = value;
      return this;
    }

    /** {@link SessionOptions#pace()}. */
    public Builder pace(Pace value) {
      pace = value;
      return this;
    }

    /** {@link SessionOptions#tls()}. */
    public Builder tls(TlsOptions value) {
      tls = value;
      return this;
    }

    /** {@link SessionOptions#proxies()}. */
    public Builder proxies(ProxyOptions value) {
      proxies = value;
      return this;
    }

    /** One more of {@link SessionOptions#transports()}; the last for a prefix counts. */
    public Builder transport(String prefix, Transport value) {
      transports.put(prefix, value);
      return this;
    }

    /** The options. */
    public SessionOptions build() {
      return new SessionOptions(this);
    }

    private static Duration positive(Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException("not a time to wait: " + time);
      }
      return time;
    }
  }
}
