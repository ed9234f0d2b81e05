package io.github.wheelscout.explain;

import static io.github.wheelscout.explain.ListedIndexes.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.ReleaseControl;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.Verdict;
import io.github.wheelscout.spi.Yanked;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissesTest {

  private final ListedIndexes indexes =
      new ListedIndexes().with("main", "foo", "foo-1.0-py3-none-any.whl", "foo-1.0.tar.gz");

  /** The near misses: file, code and remedy. */
  private List<String> misses(String requirement) {
    return indexes.explanation(requirement).nearMisses().stream()
        .map(miss -> {
          Remedy remedy = miss.remedy();
          return miss.candidate().filename()
              + " "
              + miss.reason().code()
              + " | "
              + (remedy == null ? "none" : remedy.text());
        })
        .toList();
  }

  private ListedIndexes with(Link.Builder file) {
    return indexes.with("main", "foo", file.build());
  }

  @Test
  void aFileThatTwoRulesRefuseIsNone() {
    with(file("foo-2.0-cp311-cp311-win_amd64.whl").requiresPython("<3.12"));
    with(file("foo-3.0rc1.tar.gz").requiresPython(">=3.13"));
    assertEquals(List.of(), misses("foo"));
  }

  @Test
  void aFileThatWouldNotBePreferredIsNone() {
    indexes.with("main", "foo", "foo-0.9-cp312-cp312-win_amd64.whl", "foo-0.9rc1.tar.gz");
    assertEquals(List.of(), misses("foo"));
  }

  @Test
  void theSameVersionForAnotherMachineIsNoneUnlessASourceArchiveWasChosen() {
    indexes.with("main", "foo", "foo-1.0-cp312-cp312-win_amd64.whl");
    assertEquals(List.of(), misses("foo"));
    indexes.with("main", "bar", "bar-1.0.tar.gz", "bar-1.0-cp312-cp312-win_amd64.whl");
    assertEquals(
        List.of("bar-1.0-cp312-cp312-win_amd64.whl platform-mismatch | --target windows-x86_64"),
        misses("bar"));
  }

  @Test
  void anotherPythonLetsIn() {
    with(file("foo-2.0.tar.gz").requiresPython(">=3.13"));
    with(file("foo-1.9.tar.gz").requiresPython("<3.10"));
    with(file("foo-1.8.tar.gz").requiresPython(">=9"));
    indexes.with("main", "foo", "foo-1.7-cp311-cp311-manylinux_2_17_x86_64.whl");
    assertEquals(
        List.of(
            "foo-2.0.tar.gz requires-python-mismatch | --python-version 3.13",
            "foo-1.9.tar.gz requires-python-mismatch | --python-version 3.9",
            "foo-1.8.tar.gz requires-python-mismatch | --ignore-requires-python",
            "foo-1.7-cp311-cp311-manylinux_2_17_x86_64.whl platform-mismatch"
                + " | --python-version 3.11"),
        misses("foo"));
  }

  @Test
  void theNearestOfManyPythonsAndMachinesLetsIn() {
    indexes.with(
        "main",
        "foo",
        "foo-2.0-cp312-cp312-macosx_11_0_arm64.whl",
        "foo-2.0-cp39-cp39-manylinux_2_17_x86_64.whl",
        "foo-2.0-cp313-cp313-manylinux_2_17_x86_64.whl",
        "foo-2.0-cp312-cp312-manylinux_2_34_x86_64.whl",
        "foo-2.0-pp310-pypy310_pp73-win_amd64.whl",
        "foo-2.0-cp313-cp313t-manylinux_2_17_x86_64.whl");
    assertEquals(
        List.of(
            "foo-2.0-cp312-cp312-manylinux_2_34_x86_64.whl platform-mismatch"
                + " | --target linux-x86_64@2.34",
            "foo-2.0-cp313-cp313-manylinux_2_17_x86_64.whl platform-mismatch"
                + " | --python-version 3.13",
            "foo-2.0-cp313-cp313t-manylinux_2_17_x86_64.whl platform-mismatch"
                + " | --python-version 3.13t",
            "foo-2.0-cp39-cp39-manylinux_2_17_x86_64.whl platform-mismatch"
                + " | --python-version 3.9",
            "foo-2.0-cp312-cp312-macosx_11_0_arm64.whl platform-mismatch"
                + " | --target macos-arm64"),
        misses("foo"));
  }

  @Test
  void otherPreferencesLetIn() {
    with(file("foo-2.0rc1.tar.gz"));
    assertEquals(List.of("foo-2.0rc1.tar.gz pre-release | --pre"), misses("foo"));
    indexes.option(it -> it.releaseControl(ReleaseControl.UNDECIDED.onlyFinal("foo")));
    assertEquals(List.of("foo-2.0rc1.tar.gz pre-release | --all-releases foo"), misses("foo"));
    assertEquals(
        "foo-2.0rc1.tar.gz pre-release | --all-releases foo", misses("foo==2.0rc1").get(0));
  }

  @Test
  void otherFormatsLetIn() {
    with(file("foo-2.0.tar.gz"));
    with(file("foo-3.0.tar.bz2"));
    indexes.option(it -> it.formatControl(FormatControl.ANY.onlyBinary(":all:")));
    assertEquals(
        List.of("foo-2.0.tar.gz format-unsupported | --only-binary :none:"), misses("foo"));
    indexes.option(it -> it.formatControl(FormatControl.ANY));
    assertEquals(
        List.of("foo-3.0.tar.bz2 format-unsupported | --policy archive-formats=legacy"),
        misses("foo"));
  }

  @Test
  void aLaterCutOffLetsIn() {
    with(file("foo-0.1.tar.gz").uploadTime("2026-01-01T00:00:00Z"));
    with(file("foo-2.0.tar.gz").uploadTime("2026-03-01T10:20:30.5Z"));
    indexes
        .option(it -> it.uploadedPriorTo(Instant.parse("2026-02-01T00:00:00Z")))
        .option(it -> it.policies(Policies.STANDARD.with("missing-upload-time=skip")));
    assertEquals(
        List.of(
            "foo-2.0.tar.gz upload-too-late | --uploaded-prior-to 2026-03-01T10:20:31Z",
            "foo-1.0-py3-none-any.whl upload-time-missing | --policy missing-upload-time=allow",
            "foo-1.0.tar.gz upload-time-missing | --policy missing-upload-time=allow"),
        misses("foo"));
  }

  @Test
  void anotherRequirementLetsIn() {
    with(file("foo-2.0.tar.gz"));
    with(file("foo-1.5.tar.gz").yanked(new Yanked("broken")));
    assertEquals(List.of("foo-2.0.tar.gz version-mismatch | foo==2.0"), misses("foo<1.1"));
    assertEquals("foo-1.5.tar.gz yanked | foo==1.5", misses("foo<2").get(1));
    assertEquals(List.of(), misses("foo"));
  }

  @Test
  void theBestOfEachRuleAndEachRemedyGoBeforeOthers() {
    indexes.with(
        "main",
        "foo",
        "foo-9.tar.gz",
        "foo-8.tar.gz",
        "foo-7.tar.gz",
        "foo-6.tar.gz",
        "foo-5.tar.gz");
    with(file("foo-1.1.tar.gz").requiresPython(">=3.13"));
    with(file("foo-1.1rc1.tar.gz"));
    assertEquals(
        List.of(
            "version-mismatch",
            "version-mismatch",
            "version-mismatch",
            "requires-python-mismatch",
            "pre-release"),
        misses("foo<2").stream().map(it -> it.split(" ", -1)[1]).toList());
  }

  @Test
  void whereNothingIsChosenTheBestOfTheRefusedAreNear() {
    indexes.with("main", "win", "win-1.0-cp312-cp312-win32.whl", "win-2.0-cp312-cp312-win32.whl");
    assertEquals(
        List.of(
            "win-2.0-cp312-cp312-win32.whl platform-mismatch | --target windows-x86",
            "win-1.0-cp312-cp312-win32.whl platform-mismatch | --target windows-x86"),
        misses("win"));
  }

  @Test
  void whereNothingIsChosenFinalReleasesAreNearerThanPrereleasesThatNobodyWants() {
    indexes.with("main", "foo", "foo-3.0rc1.tar.gz", "foo-2.0.tar.gz", "foo-3.0rc2.tar.gz");
    String last = "foo-2.0.tar.gz version-mismatch | foo==2.0";
    String latest = "foo-3.0rc2.tar.gz version-mismatch | foo==3.0rc2";
    assertEquals(last, misses("foo>5").get(0));
    assertEquals(latest, misses("foo>5.0b1").get(0));
    indexes.option(it -> it.releaseControl(ReleaseControl.UNDECIDED.pre()));
    assertEquals(latest, misses("foo>5").get(0));
  }

  @Test
  void aPluginCountsAsARule() {
    LinkEvaluator plugin =
        new LinkEvaluator() {
          @Override
          public String id() {
            return "no-twos";
          }

          @Override
          public Verdict evaluate(Link link, EvaluationContext context) {
            return String.valueOf(link.filename()).contains("-2")
                ? Verdict.reject("a-two", "I do not like it")
                : Verdict.accept();
          }
        };
    indexes.option(it -> it.add(plugin));
    with(file("foo-2.0.tar.gz"));
    with(file("foo-2.1.tar.gz").requiresPython(">=3.13"));
    with(file("foo-3.1.tar.gz").requiresPython(">=3.13"));
    assertEquals(
        List.of(
            "foo-3.1.tar.gz requires-python-mismatch | --python-version 3.13",
            "foo-2.0.tar.gz a-two | none"),
        misses("foo"));
  }

  @Test
  void nothingIsExplainedWhereNothingIsDecided() {
    assertNull(indexes.explain("foo; python_version < '3'").explanation());
    assertNull(indexes.explain("foo @ https://files.invalid/foo-1.0.tar.gz").explanation());
  }
}
