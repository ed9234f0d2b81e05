package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.policy.Limits;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.testkit.HostileInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Pages and headers that are almost right, in two sizes: work grows as they do, and no faster. */
class HostilePagesTest {

  private static boolean isRead(String type, IntFunction<String> page) {
    return HostileInput.isTaken(page, text -> isRead(type, text));
  }

  private static FetchedPage page(String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new FetchedPage("https://h/simple/foo/", type, "https://h/simple/foo/", bytes);
  }

  private static boolean isRead(String type, String text) {
    try {
      new PageReader(Policies.STANDARD, Limits.USUAL).read(page(type, text), "https://h/simple");
      return true;
    } catch (PageFormatException | LimitExceededException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isListed(String type, IntFunction<String> page) {
    return HostileInput.isTaken(page, text -> isListed(type, text));
  }

  private static boolean isListed(String type, String text) {
    try {
      new PageReader(Policies.STANDARD, Limits.USUAL)
          .projects(page(type, text))
          .forEachRemaining(name -> {});
      return true;
    } catch (UncheckedIOException | PageFormatException | LimitExceededException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String many(String text, int length) {
    return text.repeat(Math.max(1, length / text.length()));
  }

  @Test
  void jsonOfManyPartsIsRead() {
    String file = ",{\"filename\":\"foo-1.tar.gz\",\"url\":\"../x y\"}";
    assertTrue(isRead(ContentType.JSON, n -> "{\"files\":[0" + many(file, n) + "]}"));
    assertTrue(isRead(ContentType.JSON, n -> "{\"files\":[]" + many(",\"files\":[]", n) + "}"));
    assertTrue(isRead(ContentType.JSON, n -> "{\"files\":[{\"hashes\":{" + keys(n) + "}}]}"));
    assertTrue(isRead(ContentType.JSON, n -> "{\"x\":{" + keys(n) + "},\"files\":[]}"));
    assertTrue(isRead(ContentType.JSON, n -> "{\"files\":[{\"url\":\"" + many("../", n) + "\"}]}"));
    assertTrue(isRead(ContentType.JSON, n -> "{\"files\":[{\"url\":\"" + many("%C3", n) + "\"}]}"));
  }

  private static String keys(int length) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; keys.length() < length; i++) {
      keys.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":\"v\"");
    }
    return keys.toString();
  }

  @Test
  void whatIsAlmostJsonIsRefused() {
    assertFalse(isRead(ContentType.JSON, n -> many("[", n)));
    assertFalse(isRead(ContentType.JSON, n -> many("{\"files\":", n)));
    assertFalse(isRead(ContentType.JSON, n -> "{\"files\":[" + many("{},", n)));
    assertFalse(isRead(ContentType.JSON, n -> "{\"files\":[\"" + many("x", n)));
    assertFalse(isRead(ContentType.JSON, n -> "{\"files\":[" + many("9", n) + "]}"));
    assertFalse(isRead(ContentType.JSON, n -> "{\"files\":[]}" + many(" ", n) + "x"));
    assertFalse(isRead(ContentType.JSON, n -> "{\"files\":[\"" + many("\\ud83d", n)));
  }

  @Test
  void htmlOfManyPartsIsRead() {
    String[] parts = {
      "<a href='foo-1.tar.gz'>x</a>",
      "<a>",
      "<p>",
      "<br>",
      "</p>",
      "<!---->",
      "&amp;",
      "<a href=x ",
      "<td>",
      "<font><p>",
      "<a href='",
      "x",
      "<",
      "&",
      "<!--",
      "]]>",
      "<x y=z",
      "\0",
    };
    for (String part : parts) {
      assertTrue(isRead(ContentType.HTML, n -> many(part, n / 4)), part);
      assertTrue(isRead(ContentType.HTML, n -> "<table>" + many(part, n / 4)), part);
    }
    assertTrue(isRead(ContentType.HTML, n -> "<a " + attributes(n) + " href=x>"));
    assertTrue(isRead(ContentType.HTML, n -> "<a href='" + many("/..", n) + "'>"));
    assertTrue(isRead(ContentType.HTML, n -> "<base href='" + many("/..", n) + "'><a href=x>"));
  }

  /** No more different ones than a tag of some hundred characters holds. */
  private static String attributes(int length) {
    return many("a=1 b=2 data-yanked data-requires-python='>=3' ", length);
  }

  @Test
  void htmlThatIsNestedTooDeepIsRefused() {
    for (String part : new String[] {"<div>", "<b></i>", "<svg>", "<ul><li>", "<table><td>"}) {
      assertFalse(isRead(ContentType.HTML, n -> many(part, n)), part);
      assertFalse(isListed(ContentType.HTML, n -> many(part, n) + "<a href=x>x</a>"), part);
    }
  }

  @Test
  void listsOfProjectsAreRead() {
    assertTrue(
        isListed(ContentType.JSON, n -> "{\"projects\":[{}" + many(",{\"name\":\"x\"}", n) + "]}"));
    assertTrue(isListed(ContentType.HTML, n -> many("<a href=x>x</a>", n)));
    assertTrue(isListed(ContentType.HTML, n -> "<a href=x>" + many("<b>x</b>", n)));
    assertFalse(isListed(ContentType.JSON, n -> "{\"projects\":" + many("[", n)));
    assertFalse(isListed(ContentType.JSON, n -> "{\"projects\":[" + many("{\"name\":\"x\"},", n)));
  }

  @Test
  void headersAreRead() {
    assertTrue(HostileInput.isTaken(n -> "a/b" + many(";charset", n), HostilePagesTest::isHeader));
    assertTrue(HostileInput.isTaken(n -> many(" ", n) + ";=\"", HostilePagesTest::isHeader));
    assertTrue(HostileInput.isTaken(n -> "1." + many("1", n), HostilePagesTest::isHeader));
  }

  private static boolean isHeader(String text) {
    ApiVersion.tryParse(text);
    return !ContentType.of(text).text().isEmpty();
  }
}
