package io.github.wheelscout.standards.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementUrlTest {

  @Test
  @Bullet({"DEP-05", "W52"})
  void theUrlEndsAtWhiteSpaceAndNowhereElse() {
    assertUrl("http://foo.com;os_name==\"x\"", null, "name @ http://foo.com;os_name==\"x\"");
    assertUrl("http://foo.com", "os_name == \"x\"", "name @ http://foo.com ;os_name==\"x\"");
    assertUrl("http://foo.com", "os_name == \"x\"", "name @ http://foo.com ; os_name==\"x\"");
    assertUrl("http://foo.com", "os_name == \"x\"", "name @ http://foo.com\t; os_name==\"x\"");
    assertUrl("http://foo.com", null, "name@http://foo.com");
    assertUrl("../x", null, "name @ ../x");
    assertUrl("C:/x/y", null, "name[a]@ C:/x/y ");
    assertUrl("u[x]", null, "name @ u[x]");
    assertInvalid("name @", 6);
    assertInvalid("name @ ", 7);
    assertInvalid("name @ u v", 9);
    assertInvalid("name @ u; os_name=='x'", 10);
    assertInvalid("name @ u ;", 10);
  }

  @Test
  @Bullet("DEP-06")
  void versionsNeverCombineWithAUrl() {
    assertInvalid("name>=1 @ u", 8);
    assertInvalid("name (>=1) @ u", 11);
    assertInvalid("name @ u >=1", 9);
    assertTrue(Requirement.parse("name @ u").specifier().isEmpty());
  }

  @Test
  @Bullet("DEP-09")
  void theFragmentStaysWithTheUrl() {
    String url = "git+https://h/r.git@v1#subdirectory=a&egg=b&sha256=abc";
    assertUrl(url, null, "name @ " + url);
  }

  @Test
  void aUrlWithSpecialCharactersIsTakenAsItIs() {
    assertUrl("https://h/a|b^c{d}%20é?q=\\", null, "name @ https://h/a|b^c{d}%20é?q=\\");
  }

  @Test
  void theUrlIsPrintedBetweenSpaces() {
    assertEquals(
        "Name[a,b] @ u ; os_name == \"x\"",
        Requirement.parse("Name[b,a]@u ;os.name=='x'").toString());
  }

  private static void assertUrl(String url, @Nullable String marker, String text) {
    Requirement requirement = Requirement.parse(text);
    assertEquals(url, requirement.url());
    assertEquals(String.valueOf(marker), String.valueOf(requirement.marker()));
    assertEquals(requirement, Requirement.parse(requirement.toString()));
  }

  private static void assertInvalid(String text, int position) {
    InvalidRequirementException e =
        assertThrows(InvalidRequirementException.class, () -> Requirement.parse(text));
    assertEquals(position, e.position(), text);
    assertNull(Requirement.tryParse(text));
  }
}
