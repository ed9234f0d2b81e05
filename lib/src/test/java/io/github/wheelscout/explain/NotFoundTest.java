package io.github.wheelscout.explain;

import static io.github.wheelscout.explain.ListedIndexes.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.Failure;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Yanked;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a miss says; the first line and those of yanked files and other Pythons are pip's. */
class NotFoundTest {

  private final ListedIndexes indexes = new ListedIndexes();

  private static List<String> ignored(Failure failure) {
    return failure.message().lines().skip(1).toList();
  }

  @Test
  void pipsLinesAreKept() {
    indexes
        .with("main", "demo", "demo-1.0.tar.gz", "demo-3.0rc1.tar.gz")
        .with(
            "main",
            "demo",
            file("demo-1.1.tar.gz").yanked(new Yanked("bad")).build(),
            file("demo-1.2.tar.gz").yanked(new Yanked("")).build(),
            file("demo-2.0-py3-none-any.whl").requiresPython(">=3.99").build(),
            file("demo-2.0.tar.gz").requiresPython(">=3.99").build(),
            file("demo-2.1.tar.gz").requiresPython(">=3.98").build());
    assertEquals(
        """
        Could not find a version that satisfies the requirement demo==9 (from versions: 1.0, 3.0rc1)
        Ignored the following yanked versions: 1.1, 1.2
        Ignored the following versions that require a different python version: 2.0 Requires-Python >=3.99; 2.1 Requires-Python >=3.98\
        """,
        indexes.miss("demo==9").message());
  }

  @Test
  void otherReasonsAreCountedWithTheNewestVersions() {
    for (int i = 1; i <= 12; i++) {
      indexes.with("main", "foo", "foo-" + i + ".0-cp312-cp312-win32.whl");
    }
    Failure miss = indexes.miss("foo");
    assertEquals(
        List.of(
            "Ignored 12 files for other platforms or Pythons, versions 2 older, 3.0, 4.0, 5.0, 6.0,"
                + " 7.0, 8.0, 9.0, 10.0, 11.0, 12.0"),
        ignored(miss));
    assertEquals("--target windows-x86 lets in foo-12.0-cp312-cp312-win32.whl", miss.hint());
  }

  @Test
  void aCutOffIsNamed() {
    indexes
        .with("main", "foo", file("foo-1.0.tar.gz").uploadTime("2026-03-01T00:00:00Z").build())
        .option(it -> it.uploadedPriorTo(Instant.parse("2026-02-01T00:00:00Z")));
    Failure miss = indexes.miss("foo");
    assertEquals(
        List.of("Ignored 1 file uploaded at or after the cut-off, version 1.0"), ignored(miss));
    assertEquals("--uploaded-prior-to 2026-03-01T00:00:01Z lets in foo-1.0.tar.gz", miss.hint());
  }

  @Test
  void formatsAndPreReleasesAreNamed() {
    indexes
        .with("main", "foo", "foo-1.0.tar.gz")
        .with("main", "bar", "bar-1.0rc1.tar.gz")
        .option(it -> it.releaseControl(ReleaseControl.UNDECIDED.onlyFinal(":all:")));
    Failure bar = indexes.miss("bar");
    assertEquals(
        List.of(
            "Could not find a final version that satisfies the requirement bar (from versions:"
                + " 1.0rc1)",
            "Ignored the following pre-releases: 1.0rc1"),
        bar.message().lines().toList());
    assertEquals("--all-releases bar lets in bar-1.0rc1.tar.gz", bar.hint());
    indexes.option(it -> it.formatControl(FormatControl.ANY.onlyBinary("foo")));
    Failure foo = indexes.miss("foo");
    assertEquals(List.of("Ignored 1 file of a kind that is not wanted, version 1.0"), ignored(foo));
    assertEquals("--only-binary :none: lets in foo-1.0.tar.gz", foo.hint());
  }

  @Test
  void aFileThatSeveralRulesRefuseGivesTheHintIfOneChangeMendsAll() {
    indexes.with(
        "main",
        "foo",
        file("foo-2.0-cp313-cp313-manylinux_2_17_x86_64.whl").requiresPython(">=3.13").build());
    assertEquals(
        "--python-version 3.13 lets in foo-2.0-cp313-cp313-manylinux_2_17_x86_64.whl",
        indexes.miss("foo").hint());
  }

  @Test
  void anotherVersionIsTheLastHint() {
    indexes.with("main", "foo", "foo-1.0.tar.gz", "foo-1.1.tar.gz");
    assertEquals("foo==1.1 would find foo-1.1.tar.gz", indexes.miss("foo>2").hint());
  }

  @Test
  void indexesThatTheStrategySparesAreNamed() {
    indexes
        .with("private", "foo", "foo-1.0.tar.gz")
        .with("main", "foo", "foo-2.0.tar.gz")
        .option(it -> it.extraIndexUrl("list:private"));
    Failure miss = indexes.miss("foo>1");
    assertEquals(List.of("Did not ask list:main (index-strategy first-index)"), ignored(miss));
    assertEquals(
        "foo==1.0 would find foo-1.0.tar.gz; --index-strategy best-match asks list:main too",
        miss.hint());
    assertEquals(List.of("list:private"), indexes.asked);
    indexes.option(it -> it.policies(Policies.PIP));
    assertEquals(List.of(), ignored(indexes.miss("foo>2")));
  }

  @Test
  void theClosestProjectIsNamed() {
    indexes.with("main", "Django", "django-5.0.tar.gz").with("main", "numpy", "numpy-1.0.tar.gz");
    Failure miss = indexes.miss("djagno");
    assertEquals("No matching distribution found for djagno: not in list:main", miss.message());
    assertEquals("did you mean Django?", miss.hint());
    assertNull(indexes.miss("something-else").hint());
    assertEquals("did you mean numpy?", indexes.noVersions("nunpy").hint());
  }

  @Test
  void aProjectWithoutVersionsToListSaysWhy() {
    indexes.with("main", "bar", "bar-1.0-cp312-cp312-win32.whl");
    Failure miss = indexes.noVersions("bar");
    assertEquals(
        "No matching distribution found for bar", miss.message().lines().findFirst().get());
    assertEquals("--target windows-x86 lets in bar-1.0-cp312-cp312-win32.whl", miss.hint());
  }
}
