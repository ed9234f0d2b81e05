package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequirementsTextTest {

  private static final Charset LOCALE = StandardCharsets.ISO_8859_1;

  private static String decode(byte[] data) {
    return RequirementsText.decode(data, LOCALE, "r.txt");
  }

  private static byte[] bytes(String text, String charset, int... mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b : mark) {
      bytes.write(b);
    }
    bytes.writeBytes(text.getBytes(Charset.forName(charset)));
    return bytes.toByteArray();
  }

  @Test
  void aByteOrderMarkOutweighsEverything() {
    String text = "# coding: latin-1\ncafé";
    assertEquals(text, decode(bytes(text, "UTF-8", 0xEF, 0xBB, 0xBF)));
    assertEquals(text, decode(bytes(text, "UTF-16LE", 0xFF, 0xFE)));
    assertEquals(text, decode(bytes(text, "UTF-16BE", 0xFE, 0xFF)));
    assertEquals(text, decode(bytes(text, "UTF-32LE", 0xFF, 0xFE, 0, 0)));
    assertEquals(text, decode(bytes(text, "UTF-32BE", 0, 0, 0xFE, 0xFF)));
  }

  @Bullet("REQ-01")
  @Test
  void thenADeclarationThenUtf8ThenTheLocale() {
    String declared = "#!x\n# -*- coding: cp1252 -*-\n€";
    assertEquals(declared, decode(bytes(declared, "windows-1252")));
    assertEquals("café", decode(bytes("café", "UTF-8")));
    assertEquals("café", decode(bytes("café", "ISO-8859-1")));
    String third = "a\nb\n# coding: cp1252\n";
    assertEquals(third, decode(bytes(third, "UTF-8")));
    String notAComment = "x # coding: no-such\n";
    assertEquals(notAComment, decode(bytes(notAComment, "UTF-8")));
  }

  @Test
  void encodingsAreSpelledAsInPython() {
    for (String name : new String[] {"latin-1", "latin_1", "iso_8859_1", "ISO8859-1", "L1"}) {
      String text = "# -*- coding: " + name + " -*-\ncafé";
      assertEquals(text, decode(bytes(text, "ISO-8859-1")));
    }
    String text = "# coding=utf_8\ncafé";
    assertEquals(text, decode(bytes(text, "UTF-8")));
  }

  @Test
  void bytesThatAreNotWhatTheyClaimToBeAreAnError() {
    InvalidRequirementsException wrong =
        assertThrows(
            InvalidRequirementsException.class,
            () -> decode(bytes("# coding: utf-8\né", "ISO-8859-1")));
    assertTrue(
        String.valueOf(wrong.getMessage()).startsWith("r.txt: contains what is not UTF-8"),
        wrong::toString);
    assertThrows(
        InvalidRequirementsException.class,
        () -> decode(bytes("# vim: set fileencoding=klingon :", "UTF-8")));
  }
}
