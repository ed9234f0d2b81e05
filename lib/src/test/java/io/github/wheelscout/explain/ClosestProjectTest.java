package io.github.wheelscout.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClosestProjectTest {

  /** How a source lists its projects. */
  private interface Listing {
    Optional<Stream<String>> projects() throws IOException;
  }

  private static LinkSource source(Listing listing) {
    return new LinkSource() {
      @Override
      public String location() {
        return "somewhere";
      }

      @Override
      public @Nullable ProjectPage page(String project) {
        return null;
      }

      @Override
      public Optional<Stream<String>> projects() throws IOException {
        return listing.projects();
      }
    };
  }

  private static @Nullable String closest(String name, LinkSource... sources) {
    return ClosestProject.to(ProjectName.parse(name), List.of(sources));
  }

  private static LinkSource listing(String... names) {
    return source(() -> Optional.of(Stream.of(names)));
  }

  @Test
  void theFewestChangesWin() {
    assertEquals("requests", closest("reqests", listing("request", "requests", "grequests")));
    assertEquals("numpy", closest("nmupy", listing("scipy", "numpy")));
    assertEquals("attrs", closest("atrs", listing("xyz"), listing("attrs")));
  }

  @Test
  void namesAreComparedNormalisedAndToldAsSpelled() {
    assertEquals("Flask_Login", closest("flask-logim", listing("Flask_Login")));
  }

  @Test
  void farNamesAreNotMeant() {
    assertNull(closest("six", listing("attrs", "torch", "numpy")));
    assertNull(closest("x".repeat(65), listing("x".repeat(64))));
  }

  @Test
  void aSourceThatCannotListDoesNotMatter() {
    LinkSource none = source(Optional::empty);
    LinkSource failing =
        source(() -> {
          throw new IOException("no listing");
        });
    assertNull(closest("nunpy", none, failing));
    assertEquals("numpy", closest("nunpy", none, failing, listing("numpy")));
  }

  @Test
  void aSourceThatHangsIsNotWaitedForLong() {
    CountDownLatch never = new CountDownLatch(1);
    LinkSource hanging =
        source(() -> {
          try {
            never.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return Optional.empty();
        });
    assertEquals("numpy", closest("nmupyy", listing("numpy"), hanging));
  }
}
