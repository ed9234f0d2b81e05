package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactedTextTest {

  @ParameterizedTest
  @CsvSource({
    "https://user:secret@h/simple, https://user:****@h/simple",
    "https://token@h/simple, https://****@h/simple",
    "https://user:p@ss@h, https://user:****@h",
    "https://:secret@h, https://:****@h",
    "https://user:p/a?s#s@h/x, https://user:****@h/x",
    "git+ssh://git:pw@h/x.git@v1, git+ssh://git:****@h/x.git@v1",
    "a = https://u:p@h b https://t@h, a = https://u:****@h b https://****@h",
    "corp=https://u:p@h/simple;explicit, corp=https://u:****@h/simple;explicit"
  })
  void aPasswordAndATokenAreHidden(String text, String shown) {
    assertEquals(shown, RedactedText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "https://h/x?sig=abc&v=1, https://h/x?sig=****&v=1",
    "https://h/x?v=1&TOKEN=abc#f, https://h/x?v=1&TOKEN=****#f",
    "https://h/x?X-Amz-Signature=a&X-Amz-Date=b, https://h/x?X-Amz-Signature=****&X-Amz-Date=****",
    "https://u:p@h/x?token=a=b, https://u:****@h/x?token=****"
  })
  void theKeysOfASignedUrlAreHidden(String text, String shown) {
    assertEquals(shown, RedactedText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "https://h:8080/@scope/x",
    "https://h/a?b=c@d",
    "a@b.invalid",
    "https://h/x?design=1",
    "://"
  })
  void whatIsNoSecretStays(String text) {
    assertEquals(text, RedactedText.of(text));
  }

  @Test
  void aPlaceBehindASecretMovesWithIt() {
    String text = "-i https://user:secret-word@h/x --odd";
    String shown = RedactedText.of(text);
    assertEquals(shown.indexOf("--odd"), RedactedText.placeOf(text, text.indexOf("--odd")), shown);
    for (int place = 0; place <= text.length(); place++) {
      int moved = RedactedText.placeOf(text, place);
      assertTrue(moved >= 0 && moved <= shown.length(), text.substring(0, place));
    }
  }
}
