package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is ours; that the rest is as in pip, the tests of the scripts show. */
class ConfigurationTest {

  private static final String FILE = "/home/me/.config/pip/pip.conf";

  private static List<String> values(String verb, String file, Map<String, String> variables) {
    Environment environment = FakeFiles.of(Map.of(FILE, file)).environment("Linux", variables);
    return Configuration.load(environment, Sections.of(verb), false).values().stream()
        .map(value -> "%s=%s @%s".formatted(value.setting().key(), value.value(), value.origin()))
        .toList();
  }

  @Test
  void withoutAnyConfigurationThereIsTheDefaultIndex() {
    assertEquals(
        List.of("index-url=" + Setting.DEFAULT_INDEX_URL + " @default"),
        values("find", "", Map.of()));
  }

  @Test
  void ourVariablesOutweighPips() {
    assertEquals(
        List.of("index-url=b @WHEELSCOUT_INDEX_URL"),
        values("find", "", Map.of("PIP_INDEX_URL", "a", "WHEELSCOUT_INDEX_URL", "b")));
  }

  @Test
  void everyValueKnowsWhereItWasGiven() {
    assertEquals(
        List.of(
            "index-url=a @" + FILE + " line 3",
            "find-links=x @" + FILE + " line 4",
            "find-links=y @" + FILE + " line 4",
            "pre=true @PIP_PRE"),
        values("find", "[global]\n\nindex-url=a\nfind-links = x\n  y\n", Map.of("PIP_PRE", "yes")));
  }

  @Test
  void aVerbReadsTheSectionOfThePipCommandThatItForetellsThenItsOwn() {
    String file =
        "[find]\nindex-url=f\n[install]\nindex-url=i\n[index]\nindex-url=x\n[global]\npre=1";
    String pre = "pre=true @" + FILE + " line 8";
    assertEquals(List.of(pre, "index-url=f @" + FILE + " line 2"), values("find", file, Map.of()));
    assertEquals(
        List.of(pre, "index-url=f @" + FILE + " line 2"), values("explain", file, Map.of()));
    assertEquals(
        List.of(pre, "index-url=x @" + FILE + " line 6"), values("versions", file, Map.of()));
    assertEquals(
        List.of(pre, "index-url=i @" + FILE + " line 4"), values("install", file, Map.of()));
  }

  @Test
  void pipsVariablesDoNotSetWhatPipDoesNotHave() {
    Map<String, String> variables =
        Map.of("PIP_COMPAT", "pip", "PIP_FORMAT", "json", "WHEELSCOUT_POLICY", "a=b c=d");
    assertEquals(
        List.of(
            "index-url=" + Setting.DEFAULT_INDEX_URL + " @default",
            "policy=a=b @WHEELSCOUT_POLICY",
            "policy=c=d @WHEELSCOUT_POLICY"),
        values("find", "", variables));
  }

  @Test
  void whatPipMeansOtherwiseIsReadOnlyFromOurSections() {
    String file = "[global]\nindex-url=a\ntarget=/dir\ncompat=pip\n[find]\ntarget=musl-x86_64";
    assertEquals(
        List.of(
            "index-url=a @" + FILE + " line 2",
            "compat=pip @" + FILE + " line 4",
            "target=musl-x86_64 @" + FILE + " line 6"),
        values("find", file, Map.of("PIP_TARGET", "/dir")));
  }

  @Test
  void aValueThatCannotBeNamesItsPlaceAndNoSecret() {
    InvalidConfigurationException e =
        assertThrows(
            InvalidConfigurationException.class,
            () -> values("find", "[global]\npre = https://me:hush@h", Map.of()));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith(FILE + " line 2: pre cannot be this value\n"),
        e::toString);
    assertFalse(String.valueOf(e.getMessage()).contains("hush"));
    assertEquals("invalid-configuration", e.code());
    assertEquals("write yes or no, true or false, 1 or 0", e.hint());
  }

  @Test
  void bytesThatAreNoTextAreAnError() {
    FakeFiles files = new FakeFiles(Map.of(Path.of(FILE), new byte[] {(byte) 0xff}), Set.of());
    Environment environment = files.environment("Linux", Map.of());
    InvalidConfigurationException e =
        assertThrows(
            InvalidConfigurationException.class,
            () -> Configuration.load(environment, Sections.of("find"), false));
    assertTrue(
        String.valueOf(e.getMessage()).startsWith(FILE + ": contains what is not UTF-8"),
        e::toString);
    assertEquals(StandardCharsets.UTF_8, environment.charset());
  }

  @Test
  void aFolderInPlaceOfAFileSaysNothing() {
    FakeFiles files = new FakeFiles(Map.of(), Set.of(Path.of(FILE)));
    Configuration configuration =
        Configuration.load(files.environment("Linux", Map.of()), Sections.of("find"), false);
    assertEquals(1, configuration.values().size());
  }
}
