package io.github.wheelscout.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.ProjectPage;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which page is read, by which parser, and which versions of the simple API are understood. */
class PageReaderTest {

  private static final String JSON = "application/vnd.pypi.simple.v1+json";
  private static final String JSON_PAGE = "{\"files\": [{\"filename\": \"a\", \"url\": \"a\"}]}";
  private static final String HTML_PAGE = "<a href=a>a</a>";

  private static ProjectPage read(Policies policies, @Nullable String type, String body)
      throws IOException {
    String url = "https://h/simple/foo/";
    FetchedPage page = new FetchedPage(url, type, url, body.getBytes(UTF_8));
    return new PageReader(policies, Limits.USUAL).read(page, "https://h/simple");
  }

  private static PageFormatException refused(
      Policies policies, @Nullable String type, String body) {
    return assertThrows(PageFormatException.class, () -> read(policies, type, body));
  }

  private static String versioned(String version) {
    return "{\"meta\": {\"api-version\": " + version + "}, \"files\": []}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "TEXT/HTML; charset=utf-8",
        "application/vnd.pypi.simple.v1+html",
        "Application/vnd.PyPI.simple.v1+HTML ;q=1",
      })
  @Bullet({"NEG-04", "NEG-05"})
  void bothHtmlTypesAreReadAsHtml(String type) throws IOException {
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      assertEquals(1, read(policies, type, HTML_PAGE).links().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {JSON, JSON + "; charset=utf-8", JSON + ";", "application/vnd.pypi.simple.V1+JSON"})
  @Bullet("W87")
  void jsonIsReadWhateverItsParameters(String type) throws IOException {
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      assertEquals(1, read(policies, type, JSON_PAGE).links().size());
    }
  }

  @Test
  void theTypeDecidesAndNotTheContent() throws IOException {
    assertEquals(0, read(Policies.STANDARD, "text/html", JSON_PAGE).links().size());
    refused(Policies.STANDARD, JSON, HTML_PAGE);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "application/json",
        "application/vnd.pypi.simple.latest+json",
        "application/vnd.pypi.simple.v2+json",
        "application/xhtml+xml",
        "text/plain",
      })
  @Bullet({"W88", "NEG-05"})
  void anyOtherTypeIsRefusedNamingIt(@Nullable String type) {
    String problem =
        type == null || type.isEmpty()
            ? "it came without content type"
            : "its content type is '" + type + "'";
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      assertEquals(
          "https://h/simple/foo/ is not a page of the simple API: " + problem,
          refused(policies, type, HTML_PAGE).getMessage());
    }
  }

  @Test
  @Bullet("W88")
  void pipTakesATypeThatOnlyBeginsLikeOne() throws IOException {
    refused(Policies.STANDARD, "text/htmlx", HTML_PAGE);
    refused(Policies.STANDARD, JSON + "x", JSON_PAGE);
    assertEquals(1, read(Policies.PIP, "text/htmlx", HTML_PAGE).links().size());
    assertEquals(1, read(Policies.PIP, JSON + "x", JSON_PAGE).links().size());
  }

  @Test
  @Bullet({"NEG-09", "W81"})
  void aNewerMajorVersionIsAHardFailureAndPipDoesNotLook() throws IOException {
    String html = "<meta name=pypi:repository-version content=2.0>";
    assertEquals(
        "https://h/simple/foo/ is not a page of the simple API: it declares version 2.0, and only"
            + " 1 is known",
        refused(Policies.STANDARD, JSON, versioned("\"2.0\"")).getMessage());
    refused(Policies.STANDARD, "text/html", html);
    for (String version : List.of("\"10\"", "\"99999999999999999999.1\"", "2.0", "3")) {
      refused(Policies.STANDARD, JSON, versioned(version));
      assertEquals(List.of(), read(Policies.PIP, JSON, versioned(version)).warnings());
    }
    assertEquals(0, read(Policies.PIP, "text/html", html).links().size());
  }

  @Test
  @Bullet({"NEG-10", "W82"})
  void aNewerMinorVersionIsReadWithAWarningThatNamesTheIndex() throws IOException {
    List<String> warning =
        List.of(
            "https://h/simple has version 1.9 of the simple API; what is newer than 1.5 is"
                + " ignored");
    assertEquals(warning, read(Policies.STANDARD, JSON, versioned("\"1.9\"")).warnings());
    assertEquals(
        warning,
        read(Policies.STANDARD, "text/html", "<meta name=pypi:repository-version content=1.9>")
            .warnings());
  }

  @Test
  @Bullet("NEG-08")
  void versionsAreTwoNumbersAndOneThatIsMissingIsTheFirst() throws IOException {
    for (String known : List.of("\"1\"", "\"1.0\"", "\"1.5\"", "\"1.04\"", "1.1", "null")) {
      assertEquals(List.of(), read(Policies.STANDARD, JSON, versioned(known)).warnings(), known);
    }
    assertEquals(1, read(Policies.STANDARD, JSON, versioned("\"1.10\"")).warnings().size());
    for (String none : List.of("\"\"", "\"v1\"", "\"1.\"", "\"1.0.0\"", "\"-1\"", "\"1.٣\"")) {
      refused(Policies.STANDARD, JSON, versioned(none));
      assertEquals(0, read(Policies.PIP, JSON, versioned(none)).links().size());
    }
  }

  @Test
  @Bullet("NEG-11")
  void eachFormHasItsOwnVersion() throws IOException {
    String html = "<meta name=pypi:repository-version content=1.0>";
    assertEquals("1.0", read(Policies.STANDARD, "text/html", html).apiVersion());
    assertEquals("1.4", read(Policies.STANDARD, JSON, versioned("\"1.4\"")).apiVersion());
  }

  @Test
  @Bullet({"NEG-12", "W89"})
  void aRootThatIsNoObjectIsAParseError() {
    for (String root : List.of("[]", "\"x\"", "1", "null")) {
      assertEquals(
          "https://h/simple/foo/ is not a page of the simple API: its JSON is not an object",
          refused(Policies.STANDARD, JSON, root).getMessage());
    }
  }
}
