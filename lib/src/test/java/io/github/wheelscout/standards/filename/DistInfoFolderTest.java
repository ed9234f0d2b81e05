package io.github.wheelscout.standards.filename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistInfoFolderTest {

  private static final WheelFilename WHEEL = WheelFilename.parse("foo_bar-1.0-py3-none-any.whl");

  private static String problem(String... members) {
    InvalidFilenameException e =
        assertThrows(
            InvalidFilenameException.class, () -> DistInfoFolder.among(List.of(members), WHEEL));
    assertEquals("invalid-wheel-content", e.code());
    return String.valueOf(e.getMessage());
  }

  @ParameterizedTest
  @Bullet("FILE-10")
  @ValueSource(strings = {"foo_bar-1.0", "Foo.Bar-1.0", "foo-bar-1.0", "FOO__BAR-01.0"})
  void anySpellingOfTheProjectIsAccepted(String stem) {
    String folder = stem + ".dist-info";
    List<String> members =
        List.of("foo/x.dist-info/METADATA", folder + "/METADATA", folder + "/RECORD", "foo.py");
    assertEquals(folder, DistInfoFolder.among(members, WHEEL));
  }

  @Test
  @Bullet("FILE-10")
  void thereIsExactlyOneAndItIsTheProjects() {
    assertTrue(problem("foo_bar/x.py").contains("found none"));
    assertTrue(problem(".dist-info/METADATA").contains("another project's"));
    assertTrue(problem("bar-1.0.dist-info/METADATA").contains("another project's"));
    assertTrue(
        problem("foo_bar-1.0.dist-info/METADATA", "bar-2.dist-info/METADATA")
            .contains("found bar-2.dist-info and foo_bar-1.0.dist-info"));
  }
}
