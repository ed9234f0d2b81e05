package io.github.wheelscout.index;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * HTML in which no text, attribute or comment goes on for megabytes, so that none has to be held in
 * one piece. What is left out are letters, digits and white space, which begin and end nothing.
 */
final class ShortenedText extends FilterReader {

  private static final int LONGEST = 4 << 20;

  private int since;

  ShortenedText(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0) {
      int read = super.read(buffer, offset, length);
      if (read <= 0) {
        return read;
      }
      kept = shortened(buffer, offset, read);
    }
    return kept;
  }

  private int shortened(char[] buffer, int offset, int length) {
    int kept = offset;
    for (int i = offset; i < offset + length; i++) {
      char c = buffer[i];
      since = c == '<' || c == '>' ? 0 : Math.min(since + 1, LONGEST + 1);
      if (since <= LONGEST || !isFiller(c)) {
        buffer[kept++] = c;
      }
    }
    return kept - offset;
  }

  private static boolean isFiller(char c) {
    return Character.isLetterOrDigit(c) || Character.isWhitespace(c);
  }
}
