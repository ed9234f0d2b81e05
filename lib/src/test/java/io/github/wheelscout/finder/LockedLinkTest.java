package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.FOO;
import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.find;
import static io.github.wheelscout.finder.Finders.finder;
import static io.github.wheelscout.finder.Finders.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one file that a lock file has for a project. */
class LockedLinkTest {

  private final FakeSource index = FakeSource.of("x", file("a", "foo-2.0.tar.gz"));

  @Test
  void itReplacesAllSearching() {
    PackageFinder finder = finder(Policies.STANDARD, index);
    finder.addLockedLink(FOO, file("b", "foo-1.0.tar.gz"));
    assertEquals(List.of("foo-1.0.tar.gz"), names(find(finder, "").all()));
    assertEquals(List.of(), index.asked);
  }

  @Test
  void ifItCannotBeUsedThatIsAnErrorAndNotASkip() {
    PackageFinder finder = finder(Policies.STANDARD, index);
    finder.addLockedLink(FOO, file("b", "foo-1.0-cp27-cp27mu-win32.whl"));
    RefusedSelectionException e =
        assertThrows(
            RefusedSelectionException.class,
            () -> finder.findBestCandidate(FOO, SpecifierSet.parse(""), AllowedHashes.ANY));
    assertEquals("locked-file-refused", e.code());
  }

  @Test
  void aProjectIsLockedOnceAndBeforeItIsSearched() {
    PackageFinder finder = finder(Policies.STANDARD, index);
    find(finder, "");
    assertThrows(
        IllegalStateException.class, () -> finder.addLockedLink(FOO, file("b", "foo-1.0.zip")));
  }
}
