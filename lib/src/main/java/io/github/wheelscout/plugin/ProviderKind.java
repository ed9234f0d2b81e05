package io.github.wheelscout.plugin;

import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;

/** The kinds of providers. */
public enum ProviderKind {
  /** Knows credentials. */
  KEYRING(KeyringProvider.class, "keyring"),
  /** Understands places to look. */
  LINK_SOURCE(LinkSourceProvider.class, "link source provider"),
  /** Refuses links. */
  LINK_EVALUATOR(LinkEvaluator.class, "link evaluator"),
  /** Drops or reorders candidates. */
  CANDIDATE_FILTER(CandidateFilter.class, "candidate filter");

  private final Class<? extends Provider> type;
  private final String label;

  ProviderKind(Class<? extends Provider> type, String label) {
    this.type = type;
    this.label = label;
  }

  /** The interface of the SPI, which also names the services file. */
  public Class<? extends Provider> type() {
    return type;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Whether it judges: a policy that fails must not be skipped. */
  public boolean isPolicy() {
    return this == LINK_EVALUATOR || this == CANDIDATE_FILTER;
  }

  /** Whether the run goes on without one that fails. */
  public boolean isOptional() {
    return this == KEYRING;
  }
}
