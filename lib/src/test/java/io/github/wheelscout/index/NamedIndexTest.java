package io.github.wheelscout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.index.NamedIndex.Authentication;
import io.github.wheelscout.standards.name.ProjectName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An index with a name, as the option {@code --index} has it. */
class NamedIndexTest {

  private static final String FULL =
      "corp=https://corp.example/simple;explicit;projects=corp-*,internal;ignore-status=401,403"
          + ";auth=always;cache-control=max-age=600,no-transform";

  private static boolean pins(NamedIndex index, String project) {
    return index.pins(ProjectName.parse(project));
  }

  @Test
  void aNameAndAPlaceAreEnough() {
    NamedIndex index = NamedIndex.parse("corp=https://corp.example/simple?x=1");
    assertEquals("corp", index.name());
    assertEquals("https://corp.example/simple?x=1", index.url());
    assertFalse(index.explicit());
    assertEquals(List.of(), index.projects());
    assertEquals(Set.of(), index.ignoredStatuses());
    assertEquals(Authentication.AUTO, index.authentication());
    assertNull(index.cacheControl());
  }

  @Test
  void optionsComeInAnyOrder() {
    NamedIndex index = NamedIndex.parse(FULL);
    assertTrue(index.explicit());
    assertEquals(Set.of(401, 403), index.ignoredStatuses());
    assertEquals(Authentication.ALWAYS, index.authentication());
    assertEquals("max-age=600,no-transform", index.cacheControl());
    assertEquals(
        index,
        NamedIndex.parse(
            "corp=https://corp.example/simple;cache-control=max-age=600,no-transform;auth=always"
                + ";ignore-status=403,401;projects=Corp_*,INTERNAL;explicit"));
    assertEquals(FULL, index.toString());
    assertEquals(index, NamedIndex.parse(index.toString()));
  }

  @Test
  void patternsMatchNormalizedNames() {
    NamedIndex index = NamedIndex.parse("a=b;projects=Corp.*,lib?");
    for (String pinned : List.of("corp-x", "Corp_X", "corp.x.y", "lib1", "LIB2")) {
      assertTrue(pins(index, pinned), pinned);
    }
    for (String free : List.of("corp", "xcorp-x", "lib", "lib12")) {
      assertFalse(pins(index, free), free);
    }
  }

  @Test
  void secretsAreNotShown() {
    NamedIndex index = NamedIndex.parse("corp=https://user:secret@corp.example/simple;explicit");
    assertEquals("https://user:secret@corp.example/simple", index.url());
    assertEquals("corp=https://user:****@corp.example/simple;explicit", index.toString());
    String text = "corp=https://user:secret@corp.example/simple;oops";
    InvalidNamedIndexException e =
        assertThrows(InvalidNamedIndexException.class, () -> NamedIndex.parse(text));
    assertNotNull(e.getMessage());
    assertFalse(e.getMessage().contains("secret"), e.getMessage());
    assertEquals(text.indexOf("oops") - "secret".length() + "****".length(), e.position());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"|0|the name of an index",
        "=https://a.example|0|the name of an index",
        "https://a.example/simple|5|the name of an index",
        "-corp=https://a.example|0|the name of an index",
        "corp|4|expected '=' and a URL",
        "corp;explicit|4|expected '=' and a URL",
        "corp=|5|expected the URL",
        "corp=;explicit|5|expected the URL",
        "c=u;|4|an index has no such option",
        "c=u;default|4|an index has no such option",
        "c=u;Explicit|4|an index has no such option",
        "c=u;explicit=true|12|the option 'explicit' takes no value",
        "c=u;explicit;explicit|13|this option is given twice",
        "c=u;projects=a;projects=b|15|this option is given twice",
        "c=u;projects|12|expected a pattern",
        "c=u;projects=|13|expected a pattern",
        "c=u;projects=a,,b|15|expected a pattern",
        "c=u;projects=a,b!|16|expected a pattern",
        "c=u;ignore-status=|18|expected a status of HTTP",
        "c=u;ignore-status=40|18|expected a status of HTTP",
        "c=u;ignore-status=403,200|22|expected a status of HTTP",
        "c=u;ignore-status=0403|18|expected a status of HTTP",
        "c=u;ignore-status=+99|18|expected a status of HTTP",
        "c=u;auth=|9|expected auto, always or never",
        "c=u;auth=Always|9|expected auto, always or never",
        "c=u;cache-control=|18|expected a directive",
        "c=u;cache-control=max-age=|26|expected a directive",
        "c=u;cache-control=max age|21|expected a directive"
      })
  void whatDoesNotConformIsToldWithItsPlace(String text, int position, String problem) {
    InvalidNamedIndexException e =
        assertThrows(InvalidNamedIndexException.class, () -> NamedIndex.parse(text));
    assertEquals(position, e.position(), e.getMessage());
    assertTrue(String.valueOf(e.getMessage()).startsWith(problem), e.getMessage());
    assertNotNull(e.hint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"corp=x", "Corp=y", "CORP=z;explicit"})
  void anotherIndexWithTheNameIsRefused(String text) {
    NamedIndex other = NamedIndex.parse(text);
    assertThrows(
        InvalidNamedIndexException.class,
        () -> NamedIndex.parse("corp=z").requireOtherNameThan(other));
  }
}
