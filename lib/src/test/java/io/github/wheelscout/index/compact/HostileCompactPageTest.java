package io.github.wheelscout.index.compact;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.testkit.HostileInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages in two sizes: to keep one takes as much more as it is larger, and no more. */
class HostileCompactPageTest {

  private static final ProjectName FOO = ProjectName.parse("foo");

  @Test
  void everyUrlIsKept() {
    for (String part : List.of("/", "a", "a/", "//", "foo-1.0.", "-", "1.", "%2F", "\uD83D")) {
      for (String end : List.of("", "foo-1.0.tar.gz", "foo-1.0-py3-none-any.whl")) {
        assertTrue(
            HostileInput.isTaken(
                n -> "https://h/" + part.repeat(n / part.length()) + end,
                HostileCompactPageTest::isKept),
            part);
      }
    }
  }

  private static boolean isKept(String url) {
    Link link =
        Link.builder(url, "https://h/").filename(url.substring(url.lastIndexOf('/') + 1)).build();
    Link other = Link.builder("https://h/x", url).requiresPython(url).build();
    Link near = Link.builder(url + "/y", url).build();
    ProjectPage page = ProjectPage.of(List.of(link, near, other));
    ProjectPage read = CompactPage.decode(CompactPage.encode(page, FOO));
    return read != null && page.links().equals(read.links());
  }
}
