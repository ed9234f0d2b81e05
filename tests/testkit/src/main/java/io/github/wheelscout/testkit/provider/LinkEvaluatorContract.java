package io.github.wheelscout.testkit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.TargetPython;
import io.github.wheelscout.spi.Verdict;
import io.github.wheelscout.spi.Yanked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every link evaluator must do. */
public abstract class LinkEvaluatorContract extends ProviderContract<LinkEvaluator> {

  /** For a subclass. */
  protected LinkEvaluatorContract() {
    super(LinkEvaluator.class);
  }

  /** What the evaluator is told: the project {@code a} for CPython 3.12. */
  protected EvaluationContext context() {
    TargetPython target = new TargetPython("cp", "3.12", List.of(), List.of("any"));
    return EvaluationContext.builder("a", target)
        .now(Instant.parse("2026-01-01T00:00:00Z"))
        .options(options())
        .build();
  }

  /** Links with all that a page can say, with nothing, and with nonsense. */
  private static List<Link> links() {
    return List.of(
        Link.builder("https://example.org/a-1-py3-none-any.whl", "https://example.org/a/")
            .filename("a-1-py3-none-any.whl")
            .hashes(Map.of("sha256", "0".repeat(64)))
            .requiresPython(">=3.8")
            .uploadTime("2025-01-01T00:00:00.000000Z")
            .size(1000L)
            .yanked(new Yanked("broken"))
            .build(),
        Link.builder("a-1.tar.gz", "sample:").build(),
        Link.builder("", "").build(),
        Link.builder("https://example.org/%zz a[1]", "?")
            .filename("\u0000\u202e")
            .requiresPython("what?")
            .uploadTime("yesterday")
            .size(-1L)
            .yanked(new Yanked(null))
            .build());
  }

  @Test
  void everyLinkGetsAVerdict() throws Exception {
    LinkEvaluator evaluator = configured();
    for (Link link : links()) {
      Verdict verdict = evaluator.evaluate(link, context());
      assertNotNull(verdict);
      if (verdict instanceof Verdict.Reject refusal) {
        assertTrue(isKebabCase(refusal.code()), refusal.code());
        assertFalse(refusal.detail().isBlank());
      }
    }
  }

  @Test
  void theSameLinkGetsTheSameVerdictFromManyThreads() throws Exception {
    LinkEvaluator evaluator = configured();
    for (Link link : links()) {
      Verdict verdict = evaluator.evaluate(link, context());
      assertEquals(verdict, configured().evaluate(link, context()));
      expectFromManyThreads(verdict, () -> evaluator.evaluate(link, context()));
    }
  }
}
