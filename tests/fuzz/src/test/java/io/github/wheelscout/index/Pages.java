package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.policy.Limit;
import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.url.UrlReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads pages of the fuzzer, and asserts what holds of each. */
final class Pages {

  static final Limits LIMITS =
      Limits.USUAL.with(Limit.PAGE_FILES, 4).with(Limit.NESTING, 8).with(Limit.TEXT_LENGTH, 60);

  private static final String URL = "https://h.example/simple/foo/";

  private Pages() {}

  /** What a page says, null if it is refused as a page may be. */
  static @Nullable ProjectPage read(String type, byte[] bytes) {
    try {
      ProjectPage read = parsed(type, bytes);
      assertGood(read);
      assertEquals(read, parsed(type, bytes));
      return read;
    } catch (PageFormatException | LimitExceededException e) {
      assertNotNull(e.getMessage());
      return null;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ProjectPage parsed(String type, byte[] bytes) throws IOException {
    FetchedPage page = new FetchedPage(URL, type, URL, bytes);
    return new PageReader(Policies.STANDARD, LIMITS).read(page, URL);
  }

  /** The projects that a page lists, as far as it can be read. */
  static List<String> projects(String type, byte[] bytes) {
    List<String> names = new ArrayList<>();
    FetchedPage page = new FetchedPage(URL, type, URL, bytes);
    try {
      Iterator<String> all = new PageReader(Policies.STANDARD, LIMITS).projects(page);
      all.forEachRemaining(names::add);
    } catch (UncheckedIOException e) {
      assertDocumented(e.getCause());
    } catch (IOException e) {
      assertDocumented(e);
    }
    return names;
  }

  private static void assertDocumented(@Nullable Exception e) {
    assertTrue(
        e instanceof PageFormatException || e instanceof LimitExceededException, String.valueOf(e));
  }

  private static void assertGood(ProjectPage page) {
    assertTrue(page.links().size() <= LIMITS.value(Limit.PAGE_FILES));
    for (Link link : page.links()) {
      assertTrue(link.url().chars().noneMatch(c -> c == ' ' || Character.isISOControl(c)));
      UrlReference url = UrlReference.parse(link.url());
      assertTrue(url.scheme() != null, link::url);
      assertTrue(url.withAuthority("").toString().chars().allMatch(c -> c < 127), link::url);
      assertEquals(URL, link.comesFrom());
      Long size = link.size();
      assertTrue(size == null || size >= 0);
      String provenance = link.provenance();
      assertTrue(provenance == null || provenance.startsWith("https://"));
    }
  }
}
