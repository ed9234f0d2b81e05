package io.github.wheelscout.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs as they may be shown. */
class RedactedUrlsTest {

  @ParameterizedTest
  @CsvSource({
    "https://user:pw@h/x, https://user:****@h/x",
    "https://token@h/x, https://****@h/x",
    "https://a:b@c:d@h/x, https://a:****@h/x",
    "https://h/x?a=1&sig=zz&b=2, https://h/x?a=1&sig=****&b=2",
    "https://h/x?X-Amz-Signature=zz&X-Amz-Credential=c#f,"
        + " https://h/x?X-Amz-Signature=****&X-Amz-Credential=****#f",
    "https://h/x?api%5Fkey=1, https://h/x?api%5Fkey=****",
    "https://h/x?auth_token=1&token, https://h/x?auth_token=****&token",
    "https://h/x@y?a=b@c, https://h/x@y?a=b@c",
    "folder/name, folder/name",
  })
  void secretsAreReplaced(String url, String shown) {
    assertEquals(shown, RedactedUrls.of(url));
  }

  @Test
  void whatHasNoSecretStaysAsItIs() {
    for (String url : new String[] {"", "?", "?&&", "//@/", "sample:", "http://[::1]:80/a?b=c#d"}) {
      assertEquals(url.equals("//@/") ? "//****@/" : url, RedactedUrls.of(url));
    }
  }
}
