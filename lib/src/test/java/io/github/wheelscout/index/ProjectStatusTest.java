package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.testkit.Bullet;
import org.junit.jupiter.api.Test;

/** The status of a project as a whole (PEP 792). */
class ProjectStatusTest {

  @Test
  @Bullet("STAT-01")
  void thereAreFourAndTheFirstIsThatOfAProjectWithoutStatus() {
    assertEquals(4, ProjectStatus.values().length);
    for (ProjectStatus status : ProjectStatus.values()) {
      assertEquals(status, ProjectStatus.of(status.label()));
    }
    assertEquals(ProjectStatus.ACTIVE, ProjectStatus.of(null));
  }

  @Test
  @Bullet("STAT-02")
  void anUnknownOneCountsAsActive() {
    assertEquals(ProjectStatus.ACTIVE, ProjectStatus.of("frozen"));
    assertEquals(ProjectStatus.ACTIVE, ProjectStatus.of("Archived"));
  }
}
