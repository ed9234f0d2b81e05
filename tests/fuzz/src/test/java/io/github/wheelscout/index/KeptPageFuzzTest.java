package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import io.github.wheelscout.index.compact.CompactPage;
import io.github.wheelscout.index.compact.CompactPages;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.standards.name.ProjectName;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What is kept of answers, and what is told of them. */
class KeptPageFuzzTest {

  private static final String URL = "https://h.example/simple/foo/";

  @FuzzTest
  void json(byte[] input) {
    assertKept(Pages.read(ContentType.JSON, input));
  }

  @FuzzTest
  void html(byte[] input) {
    assertKept(Pages.read(ContentType.HTML, input));
  }

  private static void assertKept(@Nullable ProjectPage page) {
    if (page != null) {
      ByteBuffer kept = CompactPage.encode(page, ProjectName.parse("foo"));
      ProjectPage read = CompactPage.decode(kept.asReadOnlyBuffer());
      assertNotNull(read);
      int size = CompactPages.said(page).size();
      assertEquals(CompactPages.said(page), CompactPages.said(read).subList(0, size));
      CompactPages.assertReadOrDamaged(kept);
    }
  }

  @FuzzTest
  void problem(byte[] input) {
    ContentType type = ContentType.of("application/problem+json; charset=utf-8");
    ProblemDetails details = ProblemDetails.read(type, new ByteArrayInputStream(input));
    HttpStatusException failure = new HttpStatusException(503, URL, null, details);
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.startsWith(URL + " answers 503 Service Unavailable"), message);
    assertTrue(message.length() < 1200, message);
    Fuzzed.assertClean(message.replace('\n', '\0'));
    if (details != null) {
      assertTrue(details.title() != null || details.detail() != null);
    }
  }
}
