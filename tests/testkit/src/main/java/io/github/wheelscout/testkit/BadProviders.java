package io.github.wheelscout.testkit;

import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.KeyringProvider;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.LinkSourceProvider;
import io.github.wheelscout.spi.Provider;

/** A zoo: the source of providers of every kind that misbehave in every way. */
public final class BadProviders {

  /** How a provider can misbehave. */
  public enum Habit {
    /** Its constructor throws. */
    THROWS_AT_ITS_START,
    /** Its constructor never returns. */
    HANGS_AT_ITS_START,
    /** It has no id. */
    HAS_NO_ID,
    /** It throws when it is asked. */
    THROWS,
    /** It throws an error, not an exception, when it is asked. */
    THROWS_AN_ERROR,
    /** It answers null. */
    ANSWERS_NULL,
    /** It never answers. */
    HANGS,
    /** It never answers, and does not let itself be interrupted. */
    HANGS_WHATEVER_HAPPENS
  }

  private BadProviders() {}

  /** The source of class {@code zoo.NAME}, whose id is {@code bad}. */
  public static String source(Class<? extends Provider> kind, String name, Habit habit) {
    String start =
        switch (habit) {
          case THROWS_AT_ITS_START -> "fail(new IllegalStateException(\"no start\"));";
          case HANGS_AT_ITS_START -> "hang();";
          default -> "";
        };
    String body =
        switch (habit) {
          case THROWS -> "throw new IllegalStateException(\"no answer\");";
          case THROWS_AN_ERROR -> "throw new NoClassDefFoundError(\"a/b/C\");";
          case HANGS -> "return hang();";
          case HANGS_WHATEVER_HAPPENS -> "while (true) hang();";
          default -> "return null;";
        };
    String id = habit == Habit.HAS_NO_ID ? "null" : "\"bad\"";
    return """
    package zoo;
    import io.github.wheelscout.spi.*;
    import java.util.*;
    public class %s implements %s {
      public %1$s() { %s }
      public String id() { return %s; }
      %s { %s }
      static <T> T hang() {
        try { Thread.sleep(Long.MAX_VALUE); } catch (InterruptedException e) { }
        return null;
      }
      static <T> T fail(RuntimeException e) { throw e; }
    }
    """
        .formatted(name, kind.getSimpleName(), start, id, method(kind), body);
  }

  /** A jar with one provider that misbehaves. */
  public static PluginJar jar(Class<? extends Provider> kind, Habit habit) {
    return new PluginJar().provider(kind, "zoo.Bad", source(kind, "Bad", habit));
  }

  private static String method(Class<? extends Provider> kind) {
    if (kind == KeyringProvider.class) {
      return "public Optional<Credential> find(java.net.URI service, String username)";
    }
    if (kind == LinkSourceProvider.class) {
      return "public Optional<LinkSource> open(SourceSpec spec, Fetcher fetcher)";
    }
    if (kind == LinkEvaluator.class) {
      return "public Verdict evaluate(Link link, EvaluationContext context)";
    }
    if (kind == CandidateFilter.class) {
      return "public List<Candidate> filter(List<Candidate> bestFirst, EvaluationContext context)";
    }
    throw new IllegalArgumentException(kind.getName());
  }
}
