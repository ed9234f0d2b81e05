package io.github.wheelscout.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.policy.Policy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CausesTest {

  private static final List<Policy> ALL = List.of(Policy.values());

  @Test
  void oneThatIsEnoughIsFoundAlone() {
    assertEquals(Set.of(Policy.TIES), Causes.among(ALL, some -> some.contains(Policy.TIES)));
  }

  @Test
  void noneOfSeveralCanBeLeftOut() {
    Set<Policy> needed = Set.of(Policy.INDEX_ORDER, Policy.MARKERS, Policy.TIES);
    AtomicInteger asked = new AtomicInteger();
    Set<Policy> found =
        Causes.among(
            ALL,
            some -> {
              asked.incrementAndGet();
              return some.containsAll(needed);
            });
    assertEquals(needed, found);
    assertTrue(asked.get() < 60, asked::toString);
  }

  @Test
  void eitherOfTwoIsEnough() {
    assertEquals(
        1,
        Causes.among(
                ALL, some -> some.contains(Policy.PLATFORMS) || some.contains(Policy.FILE_NAME))
            .size());
  }
}
