package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.testkit.Bullet;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlReferenceTest {

  /** The examples of RFC 3986 §5.4. */
  @ParameterizedTest
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q#s",
    "g#s, http://a/b/c/g#s",
    "g?y#s, http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "g;x?y#s, http://a/b/c/g;x?y#s",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../, http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "../../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    "..g, http://a/b/c/..g",
    "./../g, http://a/b/g",
    "./g/., http://a/b/c/g/",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g;x=1/../y, http://a/b/c/y",
    "g?y/../x, http://a/b/c/g?y/../x",
    "g#s/../x, http://a/b/c/g#s/../x",
  })
  void referencesAreResolvedAsTheStandardHasIt(String reference, String expected) {
    UrlReference base = UrlReference.parse("http://a/b/c/d;p?q");
    assertEquals(expected, base.resolve(reference).toString());
  }

  @Test
  @Bullet("JAVA-uri-resolve")
  void whatJavaResolvesWronglyIsResolvedRight() {
    UrlReference folder = UrlReference.parse("https://h/a/b/");
    assertEquals("https://h/x", folder.resolve("../../../../x").toString());
    UrlReference page = UrlReference.parse("https://h/a/b/c?x=1");
    assertEquals("https://h/a/b/c?x=1", page.resolve("").toString());
    assertEquals("https://h/a/b/c?q=1", page.resolve("?q=1").toString());
  }

  @Test
  @Bullet("JAVA-uri-illegal-characters")
  void charactersThatJavaRefusesAreKept() {
    UrlReference url = UrlReference.parse("https://under_score/a b[1]|^{x}/foo-1.0+cu118.whl");
    assertEquals("under_score", url.authority());
    assertEquals("/a b[1]|^{x}/foo-1.0+cu118.whl", url.path());
    assertEquals("foo-1.0+cu118.whl", url.filename());
  }

  @Test
  @Bullet({"JAVA-url-decoder", "W51"})
  void aPlusSignIsAPlusSignAndAnEscapeIsDecodedAfterSplitting() {
    assertEquals(
        "foo-1.0+cu118-py3-none-any.whl",
        UrlReference.parse("https://h/x/foo-1.0%2Bcu118-py3-none-any.whl#sha256=1").filename());
    assertEquals("a+b", PercentCoding.decode("a+b"));
    assertEquals("a/b", UrlReference.parse("https://h/x/a%2Fb").filename());
  }

  @Test
  void escapesAreBytesOfUtf8AndTornOnesStay() {
    assertEquals("é%", PercentCoding.decode("%C3%A9%"));
    assertEquals("%zz%4", PercentCoding.decode("%zz%4"));
    assertEquals("%\u0662\u0660", PercentCoding.decode("%\u0662\u0660"));
  }

  @Test
  void everyTextIsAReference() {
    UrlReference odd = UrlReference.parse("?#");
    assertEquals("", odd.path());
    assertEquals("", odd.query());
    assertEquals("", odd.fragment());
    assertNull(odd.scheme());
    assertEquals("1a:b", UrlReference.parse("1a:b").path());
    assertEquals("x", UrlReference.parse("a#x").fragment());
    assertEquals("a#b?c", UrlReference.parse("a#b?c").toString());
  }

  @Test
  void pathsAndTheirUrlsAreEachOther() {
    Path path = Path.of("some folder", "foo-1.0+x.whl").toAbsolutePath();
    String url = FileUrls.of(path);
    assertEquals(path, FileUrls.path(url));
    assertEquals(true, url.startsWith("file:///"), url);
    assertEquals(true, url.endsWith("/some%20folder/foo-1.0%2Bx.whl"), url);
  }
}
