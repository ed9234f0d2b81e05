package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** References of a page, made absolute; most take a short cut, which must not be seen. */
class BaseUrlTest {

  private static final List<String> BASES =
      List.of(
          "https://h/simple/foo/",
          "http://h:8080/simple/foo",
          "https://h",
          "https://h/",
          "https://u@h/a/b/?q=1#f",
          "file:///a b/simple/foo/index.html",
          "file:///tmp/simple/foo/index.html",
          "https://h/a//b/../c/",
          "//h/simple/foo/",
          "simple/foo/");

  private static final List<String> PARTS =
      List.of(
          "../",
          "../",
          "../",
          "/",
          "/",
          ".",
          "..",
          "a",
          "pkg-1.0+cpu.tar.gz",
          "%20",
          "%",
          " ",
          "é",
          "?",
          "q=1",
          "#",
          "sha256=ab",
          ":",
          "x:",
          "//",
          "_",
          "[",
          "~");

  private static String general(String base, String reference) {
    return UrlReference.parse(base).resolve(reference).encoded().toString();
  }

  @Test
  void usualReferencesBecomeAbsolute() {
    BaseUrl base = new BaseUrl("https://h/simple/foo/");
    assertEquals("https://h/p/a.whl#sha256=1", base.resolve("../../p/a.whl#sha256=1"));
    assertEquals("https://h/p/a.whl", base.resolve("/p/a.whl"));
    assertEquals("https://h/simple/foo/a%20b.whl", base.resolve("a b.whl"));
    assertEquals("https://other/a.whl", base.resolve("https://other/a.whl"));
    assertEquals("a.whl", new BaseUrl("").resolve("a.whl"));
  }

  @Test
  void theShortCutLeadsWhereTheGeneralWayLeads() {
    Random random = new Random(7);
    for (int i = 0; i < 40_000; i++) {
      String base = BASES.get(random.nextInt(BASES.size()));
      StringBuilder reference = new StringBuilder();
      for (int parts = random.nextInt(8); parts >= 0; parts--) {
        reference.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = reference.toString();
      assertEquals(general(base, text), new BaseUrl(base).resolve(text), () -> base + " " + text);
    }
  }

  @Test
  void aFileNameIsReadWithoutSplittingTheUrl() {
    Random random = new Random(8);
    for (int i = 0; i < 40_000; i++) {
      StringBuilder url = new StringBuilder(random.nextBoolean() ? "https://h" : "");
      for (int parts = random.nextInt(8); parts >= 0; parts--) {
        url.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      String text = url.toString();
      assertEquals(UrlReference.parse(text).filename(), UrlReference.filename(text), text);
    }
  }
}
