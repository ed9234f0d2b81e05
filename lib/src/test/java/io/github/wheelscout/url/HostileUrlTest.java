package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.filename.SdistFilename;
import io.github.wheelscout.standards.filename.WheelFilename;
import io.github.wheelscout.standards.name.ProjectName;
import io.github.wheelscout.standards.name.ProjectPattern;
import io.github.wheelscout.standards.tag.CompressedTagSet;
import io.github.wheelscout.testkit.HostileInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** URLs and what they end in, in two sizes: work grows as they do, and no faster. */
class HostileUrlTest {

  private static final List<String> PARTS =
      List.of(
          "../",
          "/..",
          "./",
          "//",
          "%2e%2e/",
          "%C3",
          "%",
          " ",
          "é",
          "@",
          ":",
          "?",
          "#",
          "&token=x",
          "a=b&",
          "https://u:p@h/",
          "[",
          "\\",
          "-1",
          "-1.0",
          ".whl",
          "-py3-none-any",
          "_",
          "a.b-");

  @Test
  void everyUrlIsResolvedAndShown() {
    for (String part : PARTS) {
      for (String start :
          List.of("", "https://h", "https://h/", "https://h/?", "https://h/#", "//")) {
        assertTrue(
            HostileInput.isTaken(n -> start + repeated(part, n), HostileUrlTest::isUrl), part);
      }
    }
  }

  private static String repeated(String part, int length) {
    return part.repeat(length / part.length());
  }

  private static boolean isUrl(String text) {
    BaseUrl base = new BaseUrl("https://h/simple/foo/");
    String url = base.with(text).resolve(text);
    return RedactedUrls.of(url).length() + RedactedText.of(text).length() > 0
        && UrlReference.parse(url).filename().length() <= url.length();
  }

  @Test
  void everyNameIsReadOrRefused() {
    for (String part : PARTS) {
      for (String end : List.of("", ".whl", "-py3-none-any.whl", ".tar.gz", "-1.0.tar.gz", "*")) {
        HostileInput.isTaken(n -> "a" + repeated(part, n) + end, HostileUrlTest::isName);
      }
    }
  }

  private static boolean isName(String text) {
    boolean file = WheelFilename.tryParse(text) != null || SdistFilename.tryParse(text) != null;
    boolean tags = CompressedTagSet.tryParse(text) != null;
    ProjectName name = ProjectName.tryParse(text);
    return file || tags || (name != null && ProjectPattern.parse(text).matches(text));
  }
}
