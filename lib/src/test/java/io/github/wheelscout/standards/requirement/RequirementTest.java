package io.github.wheelscout.standards.requirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.standards.specifier.PrereleasePolicy;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RequirementTest {

  @Test
  @Bullet("DEP-01")
  void aRequirementHasANameExtrasAVersionOrUrlAndAMarker() {
    Requirement requirement =
        Requirement.parse(
            " requests [security,tests] >= 2.8.1, == 2.8.* ; python_version < \"3.7\"\t");
    assertEquals("requests", requirement.name());
    assertEquals(Set.of("security", "tests"), requirement.extras());
    assertEquals("==2.8.*,>=2.8.1", requirement.specifier().toString());
    assertNull(requirement.url());
    assertEquals("python_version < \"3.7\"", String.valueOf(requirement.marker()));
    assertEquals(
        "requests[security,tests]==2.8.*,>=2.8.1; python_version < \"3.7\"",
        requirement.toString());
  }

  @Test
  @Bullet({"DEP-01", "W53", "JAVA-line-end", "JAVA-whitespace"})
  void whiteSpaceIsASpaceOrATab() {
    assertEquals("a>=1", Requirement.parse("\t a \t>= \t1 ").toString());
    assertInvalid("name\n", 4);
    assertInvalid("\nname", 0);
    assertInvalid("name\u00a0", 4);
    assertInvalid("name >=\n1", 5);
    assertInvalid("name >=\u00a01", 5);
    assertInvalid("name>=1\n", 7);
    assertInvalid("name\u000b", 4);
  }

  @Test
  @Bullet({"DEP-02", "JAVA-kelvin-sign", "JAVA-word-class"})
  void aNameStartsAndEndsWithALetterOrDigit() {
    assertInvalid("name-", 4);
    assertInvalid("name.", 4);
    assertInvalid("-name", 0);
    assertInvalid("_name", 0);
    assertInvalid("ñame", 0);
    assertInvalid("na\tme", 3);
    assertInvalid("namé", 3);
    assertInvalid("\u212aivy", 0);
    assertInvalid("", 0);
    assertInvalid("  ", 2);
    assertEquals("n", Requirement.parse("n").name());
    assertEquals("1", Requirement.parse("1").name());
    assertEquals("zope-interface", Requirement.parse("Zope._.Interface").normalizedName());
  }

  @Test
  void aNameMayEndWithAnUnderscoreAsTheReferenceHasIt() {
    Requirement odd = Requirement.parse("numpy_ [x_] >=1");
    assertEquals("numpy_", odd.name());
    assertEquals(Set.of("x_"), odd.extras());
    assertEquals("numpy-", odd.normalizedName());
  }

  @Test
  @Bullet({"DEP-03", "W53"})
  void extrasAreKeptAsWrittenAndComparedNormalized() {
    assertTrue(Requirement.parse("name[]").extras().isEmpty());
    assertTrue(Requirement.parse("name[ ]").extras().isEmpty());
    assertEquals(Set.of("a", "b"), Requirement.parse("name[a,b]").extras());
    assertEquals(Set.of("a", "b"), Requirement.parse("name [ a , b ]").extras());
    assertEquals(Set.of("A_B.c"), Requirement.parse("name[A_B.c]").extras());
    assertEquals(Set.of("a-b-c"), Requirement.parse("name[A_B.c,a-b-c]").normalizedExtras());
    assertInvalid("name[a,]", 7);
    assertInvalid("name[a b]", 7);
    assertInvalid("name[,a]", 5);
    assertInvalid("name[a", 6);
    assertInvalid("name[a-]", 6);
    assertInvalid("name[a][b]", 7);
  }

  @Test
  @Bullet({"DEP-04", "DEP-14"})
  void aVersionSpecifierIsAListOfClauses() {
    assertEquals("name<2,>=1", Requirement.parse("name(>=1,<2)").toString());
    assertEquals("name>=3", Requirement.parse("name>=3,").toString());
    assertEquals("name>=3", Requirement.parse("name (>=3, )").toString());
    assertEquals("name", Requirement.parse("name()").toString());
    assertInvalid("name>=1 <2", 8);
    assertInvalid("name>=3,,<4", 8);
    assertInvalid("name 1.0", 5);
    assertInvalid("name=>1", 4);
    assertInvalid("name!1", 4);
    assertInvalid("name~=1", 4);
    assertInvalid("name===foo bar", 11);
    assertInvalid("name>=1.0.*", 4);
    assertInvalid("name<1, >1.0+local", 8);
    assertInvalid("name,", 4);
    assertInvalid("name(>=1", 8);
    assertInvalid("name((>=1))", 5);
    assertInvalid("name(>=1)(<2)", 9);
    assertInvalid("name==1.0\\", 9);
    assertInvalid("name==１.0", 4);
  }

  @Test
  void arbitraryEqualityTakesEverythingUpToWhiteSpace() {
    assertEquals("a===foo", Requirement.parse("a===foo").toString());
    assertEquals("a===", Requirement.parse("a===").toString());
    assertEquals("a===1,>=2", Requirement.parse("a(===1,>=2)").toString());
    assertEquals("a===1,>=2", Requirement.parse("a===1 , >=2").toString());
    InvalidRequirementException e = assertInvalid("a===1, >=2", 1);
    assertEquals("put a space before it", e.hint());
  }

  @Test
  @Bullet({"DEP-07", "W53"})
  void aSemicolonNeedsAMarker() {
    assertInvalid("name;", 5);
    assertInvalid("name ; ", 7);
    assertInvalid("name>=1;os_name=='x';", 20);
    assertInvalid("name # comment", 5);
    assertEquals("name; os_name == \"x\"", Requirement.parse("name;(os.name=='x')").toString());
  }

  @Test
  @Bullet("DEP-08")
  void theSamePackageMayBeRequiredManyTimes() {
    List<Requirement> all =
        List.of(Requirement.parse("Name[a]>=1"), Requirement.parse("name[B]<3"));
    Set<String> extras = new TreeSet<>();
    SpecifierSet specifier = SpecifierSet.EMPTY;
    for (Requirement requirement : all) {
      assertEquals("name", requirement.normalizedName());
      extras.addAll(requirement.normalizedExtras());
      specifier = specifier.and(requirement.specifier());
    }
    assertEquals(Set.of("a", "b"), extras);
    assertTrue(specifier.contains("2", PrereleasePolicy.UNDECIDED));
    assertFalse(specifier.contains("3", PrereleasePolicy.UNDECIDED));
    assertFalse(specifier.contains("0.9", PrereleasePolicy.UNDECIDED));
  }

  @Test
  @Bullet({"DEP-10", "DEP-12"})
  void theRepairsThatAnInstallerMayMakeAreNotMade() {
    assertInvalid("name>=1.0.*", 4);
    assertInvalid("name>=1.0<2", 9);
    assertInvalid("name>='1.0'", 4);
    assertInvalid("name[a-]>=1", 6);
  }

  @Test
  @Bullet({"DEP-11", "W54"})
  void equalityIsThatOfTheNormalizedParts() {
    assertSame("a==1.0", "A==1.0.0");
    assertSame("a[X_y]", "a[x-Y]");
    assertSame("a[X_y,x-Y]", "a[x-y]");
    assertSame("a>=1,<2", "a (<2 , >=1)");
    assertSame("a; os.name=='x'", "a;(os_name == \"x\")");
    assertSame("a @ u", "A@u");
    assertDifferent("a~=1.0", "a~=1.0.0");
    assertDifferent("a @ u", "a @ U");
    assertDifferent("a @ u", "a");
    assertDifferent("a", "a; os_name == 'x'");
    assertDifferent(
        "a; os_name=='x' or os_name=='y' and os_name=='z'",
        "a; os_name=='x' or (os_name=='y' and os_name=='z')");
  }

  @Test
  @Bullet({"DEP-13", "W67"})
  void anUnknownMarkerVariableHasACodeOfItsOwn() {
    InvalidRequirementException e = assertInvalid("name>=1; foo == \"bar\"", 9);
    assertEquals("unknown-marker-variable", e.code());
    assertEquals("invalid-requirement", assertInvalid("name>=", 4).code());
  }

  @Test
  @Bullet("DEP-14")
  void onlyTheStringsOfMarkersGoBeyondAscii() {
    assertEquals("a; os_name == \"é\"", Requirement.parse("a; os_name == 'é'").toString());
    assertInvalid("a; os_name == \"\"\"x\"\"\"", 16);
    assertInvalid("a; os_namé == 'x'", 3);
    assertInvalid("a[é]", 2);
  }

  @Test
  void theMessageShowsTheWholeRequirement() {
    InvalidRequirementException e = assertInvalid("name>=1; os_name = 'x'", 17);
    assertEquals(
        """
        invalid requirement: expected one of <=, <, !=, ==, >=, >, ~=, ===, in, not in
          name>=1; os_name = 'x'
                           ^\
        """,
        e.getMessage());
    assertEquals("name>=1; os_name = 'x'", e.input());
  }

  private static void assertSame(String a, String b) {
    assertEquals(Requirement.parse(a), Requirement.parse(b));
    assertEquals(Requirement.parse(a).hashCode(), Requirement.parse(b).hashCode());
  }

  private static void assertDifferent(String a, String b) {
    assertNotEquals(Requirement.parse(a), Requirement.parse(b));
  }

  private static InvalidRequirementException assertInvalid(String text, int position) {
    InvalidRequirementException e =
        assertThrows(InvalidRequirementException.class, () -> Requirement.parse(text));
    assertEquals(position, e.position(), text);
    assertNull(Requirement.tryParse(text));
    return e;
  }
}
