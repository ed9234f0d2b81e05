package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ShortenedTextTest {

  private static final int LONGEST = 4 << 20;

  private static String read(String text) throws IOException {
    try (Reader reader = new ShortenedText(new StringReader(text))) {
      return all(reader);
    }
  }

  private static String all(Reader reader) throws IOException {
    StringWriter all = new StringWriter();
    reader.transferTo(all);
    return all.toString();
  }

  @Test
  void leavesPagesAsTheyAre() throws IOException {
    String page = "<a href='x'>" + " x".repeat(LONGEST / 2 - 1) + "</a>";
    assertEquals(page, read(page));
  }

  @Test
  void leavesOutWhatGoesOnForMegabytes() throws IOException {
    assertEquals(LONGEST + 6, read("<a>" + "x".repeat(LONGEST) + " \ty</a").length());
    assertEquals("'>", read("<a href='" + "x".repeat(2 * LONGEST) + "'>").substring(LONGEST + 1));
  }

  @Test
  void countsEachPieceForItself() throws IOException {
    String piece = "<p>" + " ".repeat(LONGEST);
    assertEquals(piece + piece, read(piece + piece));
  }

  @Test
  void readsSingleCharacters() throws IOException {
    try (Reader reader = new ShortenedText(new StringReader("<"))) {
      assertEquals('<', reader.read());
      assertEquals(-1, reader.read());
    }
  }
}
