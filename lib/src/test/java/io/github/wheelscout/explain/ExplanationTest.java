package io.github.wheelscout.explain;

import static io.github.wheelscout.explain.ListedIndexes.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.ExplainResult;
import io.github.wheelscout.OtherWay;
import io.github.wheelscout.finder.SortKey;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.policy.Policy;
import io.github.wheelscout.spi.Yanked;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private final ListedIndexes indexes = new ListedIndexes();

  /** The next best file, the key, and the values of the best and the next. */
  private List<String> runnerUp(String requirement) {
    Comparison it = Objects.requireNonNull(indexes.explanation(requirement).comparison());
    return List.of(
        it.runnerUp().filename(), it.key().label(), it.winnerValue(), it.runnerUpValue());
  }

  @Test
  void theFirstMemberOfTheKeyThatDiffersDecided() {
    indexes
        .with("main", "a", "a-1.0.tar.gz", "a-1.1.tar.gz")
        .with("main", "b", "b-1.0-py3-none-any.whl", "b-1.0-cp312-abi3-linux_x86_64.whl")
        .with("main", "c", "c-1.0-7-py3-none-any.whl", "c-1.0-py3-none-any.whl")
        .with("main", "d", file("d-2.0.tar.gz").yanked(new Yanked("bad")).build())
        .with("main", "d", "d-1.0.tar.gz");
    assertEquals(List.of("a-1.0.tar.gz", "version", "1.1", "1.0"), runnerUp("a"));
    assertEquals("tag", runnerUp("b").get(1));
    assertEquals("b-1.0-py3-none-any.whl", runnerUp("b").get(0));
    assertEquals(
        List.of("c-1.0-py3-none-any.whl", "build-tag", "build 7", "no build tag"), runnerUp("c"));
    assertEquals(List.of("d-2.0.tar.gz", "yanked", "not yanked", "yanked: bad"), runnerUp("d"));
    assertNull(indexes.explanation("a==1.1").comparison());
  }

  @Test
  void preferredWheelsAndTiesDecideToo() {
    indexes
        .with("main", "a", "a-1.0-py3-none-any.whl", "a-1.1.tar.gz")
        .with("main", "b", "b-1.0.tar.gz", "b-1.0.zip")
        .option(it -> it.preferBinary(true));
    assertEquals(List.of("a-1.1.tar.gz", "wheel", "a wheel", "a source archive"), runnerUp("a"));
    assertEquals(List.of("b-1.0.zip", "filename", "b-1.0.tar.gz", "b-1.0.zip"), runnerUp("b"));
    indexes.option(it -> it.policies(Policies.PIP));
    assertEquals(List.of("b-1.0.zip", "order-found", "found first", "found later"), runnerUp("b"));
  }

  @Test
  void everyKeyHasALabel() {
    for (SortKey key : SortKey.values()) {
      assertEquals(key, SortKey.valueOf(key.label().toUpperCase(Locale.ROOT).replace('-', '_')));
    }
  }

  @Test
  void theFunnelLosesNoFile() {
    indexes.with(
        "main", "foo", "foo-1.0.tar.gz", "foo-2.0rc1.tar.gz", "foo-3.0-cp312-cp312-win32.whl", "x");
    Funnel funnel = indexes.explanation("foo").funnel();
    assertEquals(4, funnel.links());
    assertEquals(
        List.of(
            new Funnel.Step("format-unsupported", 1, 3),
            new Funnel.Step("platform-mismatch", 1, 2)),
        funnel.linkSteps());
    assertEquals(2, funnel.candidates());
    assertEquals(List.of(new Funnel.Step("pre-release", 1, 1)), funnel.candidateSteps());
    assertEquals(1, funnel.applicable());
  }

  @Test
  void everySourceIsAskedOnceHoweverOftenIsDecided() {
    indexes
        .with("private", "foo", "foo-1.0.tar.gz")
        .with("main", "foo", "foo-1.0.tar.gz", "foo-2.0.tar.gz")
        .option(it -> it.extraIndexUrl("list:private"));
    ExplainResult result = indexes.explain("foo");
    assertEquals(List.of("list:private", "list:main"), indexes.asked);
    List<SourceShare> sources = Objects.requireNonNull(result.explanation()).sources();
    assertEquals(List.of(true, false), sources.stream().map(SourceShare::searched).toList());
    assertEquals(List.of(true, false), sources.stream().map(SourceShare::chosen).toList());
    assertEquals(List.of(true, true), sources.stream().map(SourceShare::hasFile).toList());
  }

  @Test
  void theOtherWayIsToldWithTheSmallestSetOfPolicies() {
    indexes
        .with("private", "foo", "foo-1.0.tar.gz")
        .with("main", "foo", "foo-2.0.tar.gz", "foo-3.0.tar.bz2")
        .option(it -> it.extraIndexUrl("list:private"));
    OtherWay pip = indexes.explain("foo").otherWay();
    assertNotNull(pip);
    assertEquals("pip", pip.compat());
    assertEquals("foo-3.0.tar.bz2", Objects.requireNonNull(pip.found().best()).filename());
    assertEquals(List.of(Policy.INDEX_STRATEGY, Policy.ARCHIVE_FORMATS), pip.policies());
    indexes.option(it -> it.policies(Policies.PIP));
    OtherWay standard = Objects.requireNonNull(indexes.explain("foo").otherWay());
    assertEquals("standard", standard.compat());
    assertEquals("foo-1.0.tar.gz", Objects.requireNonNull(standard.found().best()).filename());
    assertNull(indexes.explain("foo==1.0").otherWay());
  }

  @Test
  void aFailedSourceIsNoFailureThatWay() {
    indexes.with("main", "foo", "foo-1.0.tar.gz").option(it -> it.extraIndexUrl("list:broken"));
    ExplainResult result = indexes.explain("foo");
    assertEquals("source-failed", Objects.requireNonNull(result.found().failure()).code());
    assertNull(result.explanation());
    OtherWay pip = Objects.requireNonNull(result.otherWay());
    assertEquals("foo-1.0.tar.gz", Objects.requireNonNull(pip.found().best()).filename());
    assertNull(pip.code());
  }
}
