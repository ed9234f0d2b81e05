package io.github.wheelscout.lock;

import static io.github.wheelscout.lock.Locks.demo;
import static io.github.wheelscout.lock.Locks.file;
import static io.github.wheelscout.lock.Locks.lock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.TargetRequest;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.FormatControl;
import io.github.wheelscout.finder.Target;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockSelectionTest {

  private static final Target TARGET = target();

  private static Target target() {
    TargetRequest linux = new TargetRequest("linux-x86_64", "3.12", null, List.of(), List.of());
    try (Wheelscout scout = Wheelscout.builder().target(linux).build()) {
      return scout.target();
    }
  }

  private static List<String> choose(LockFile lock, Policies policies, String... extras) {
    return choose(lock, FormatControl.ANY, policies, extras);
  }

  private static List<String> choose(
      LockFile lock, FormatControl formats, Policies policies, String... extras) {
    return new LockSelection(lock, TARGET, formats, policies)
        .choose(List.of(extras)).stream()
            .map(choice -> {
              LockedFile file = choice.file();
              return file == null ? "" + choice.chosen().direct() : file.filename();
            })
            .toList();
  }

  private static List<String> choose(String... lines) {
    return choose(lock(lines), Policies.STANDARD);
  }

  private static String problem(String... lines) {
    InvalidLockFileException e = assertThrows(InvalidLockFileException.class, () -> choose(lines));
    assertEquals("unfit-lock-file", e.code());
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String wheels(String... names) {
    StringBuilder wheels = new StringBuilder("wheels = [");
    for (String name : names) {
      wheels.append(file("path = '" + name + "'")).append(", ");
    }
    return wheels.append("]").toString();
  }

  @Bullet("LOCK-10")
  @Test
  void theWheelIsChosenByNameAndTagsAloneElseTheSdist() {
    String sdist = "sdist = " + file("path = 'demo-1.0.tar.gz'");
    String any = "demo-1.0-py3-none-any.whl";
    String best = "demo-1.0-cp312-cp312-manylinux_2_17_x86_64.whl";
    String windows = "demo-1.0-cp312-cp312-win_amd64.whl";
    assertEquals(List.of(best), choose(demo(sdist, wheels(any, windows, best))));
    assertEquals(List.of("demo-1.0.tar.gz"), choose(demo(sdist, wheels(windows))));
    assertEquals("pylock.toml: no wheel of demo suits the target", problem(demo(wheels(windows))));
    assertEquals(List.of("directory"), choose(demo("directory = {path = '.'}")));
    LockFile lock = lock(demo(sdist, wheels(any)));
    FormatControl noWheels = FormatControl.ANY.noBinary("demo");
    assertEquals(List.of("demo-1.0.tar.gz"), choose(lock, noWheels, Policies.PIP));
  }

  @Bullet("W108")
  @Test
  void ofEqualTagsTheHighestBuildOrAsPipTheFirst() {
    String one = "demo-1.0-1-py3-none-any.whl";
    String two = "demo-1.0-2-py3-none-any.whl";
    LockFile lock = lock(demo(wheels(one, two)));
    assertEquals(List.of(two), choose(lock, Policies.STANDARD));
    assertEquals(List.of(one), choose(lock, Policies.PIP));
  }

  @Bullet({"LOCK-09", "W107"})
  @Test
  void aPackageWhoseMarkerIsFalseIsPassedOverWhateverItsPython() {
    String never = "marker = \"sys_platform == 'win32'\"";
    String old = "requires-python = '<3'";
    assertEquals(List.of(), choose(demo(never, old, wheels("demo-1.0-py3-none-any.whl"))));
    assertEquals(
        "pylock.toml: demo is for Python <3, not for 3.12.0",
        problem(demo(old, wheels("demo-1.0-py3-none-any.whl"))));
  }

  @Bullet("LOCK-09")
  @Test
  void extrasAndDefaultGroupsDecideMarkers() {
    LockFile lock =
        lock(
            "default-groups = ['dev']",
            String.join(
                "\n", demo("marker = \"'docs' in extras\"", wheels("demo-1.0-py3-none-any.whl"))),
            "[[packages]]",
            "name = 'tool'",
            "marker = \"'dev' in dependency_groups\"",
            wheels("tool-1.0-py3-none-any.whl"));
    assertEquals(List.of("tool-1.0-py3-none-any.whl"), choose(lock, Policies.STANDARD));
    assertEquals(
        List.of("demo-1.0-py3-none-any.whl", "tool-1.0-py3-none-any.whl"),
        choose(lock, Policies.STANDARD, "docs"));
  }

  @Bullet("LOCK-09")
  @Test
  void twoEntriesThatApplyAreAmbiguous() {
    String wheel = wheels("demo-1.0-py3-none-any.whl");
    assertEquals(
        "pylock.toml: more than one entry applies to demo",
        problem(String.join("\n", demo(wheel)), String.join("\n", demo(wheel))));
    assertEquals(
        1,
        choose(
                String.join("\n", demo("marker = \"os_name == 'nt'\"", wheel)),
                String.join("\n", demo("marker = \"os_name == 'posix'\"", wheel)))
            .size());
  }

  @Bullet({"LOCK-09", "W109"})
  @Test
  void theFileIsForTheTarget() {
    assertEquals(
        "pylock.toml: the lock file is for Python >=3.13, not for 3.12.0",
        problem("requires-python = '>=3.13'", "packages = []"));
    assertEquals(List.of(), choose("environments = [\"os_name == 'posix'\"]", "packages = []"));
    assertEquals(
        "pylock.toml: it is for none of the environments of this target",
        problem("environments = [\"os_name == 'nt'\"]", "packages = []"));
    assertEquals(
        "pylock.toml: it is for none of the environments of this target",
        problem("environments = []", "packages = []"));
  }
}
