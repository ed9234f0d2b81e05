package io.github.wheelscout.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What JBang reads of this checkout says the same as what Maven reads, and a formatter has not been
 * at it.
 */
class DirectivesTest {

  private static final Pattern BROKEN =
      Pattern.compile("\\s*//\\s+(JAVA|DEPS|SOURCES|FILES|DESCRIPTION)\\b.*");
  private static final Path ROOT = Checkout.ORIGINAL;

  @Test
  void everyModuleHasOneDescriptorWithANameOfItsOwn() throws Exception {
    List<String> names = descriptors().values().stream().map(Script::fileName).toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names.stream().sorted().toList());
  }

  @Test
  void aDescriptorBringsTheModulesSourcesAndResources() throws Exception {
    for (Map.Entry<String, Script> entry : descriptors().entrySet()) {
      Script descriptor = entry.getValue();
      assertEquals(
          List.of("src/main/java/**.java"), descriptor.directive("SOURCES"), descriptor::fileName);
      boolean hasResources =
          Files.isDirectory(ROOT.resolve(entry.getKey()).resolve("src/main/resources"));
      assertEquals(
          hasResources ? List.of("src/main/resources/**") : List.of(),
          descriptor.directive("FILES"),
          descriptor::fileName);
    }
  }

  @Test
  void aDescriptorsLibrariesAreThoseOfThePom() throws Exception {
    for (Map.Entry<String, Script> entry : descriptors().entrySet()) {
      Map<String, String> expected = Pom.of(entry.getKey()).libraries();
      assertEquals(new TreeMap<>(expected), versions(List.of(entry.getValue())), entry.getKey());
    }
  }

  @Test
  void aDescriptorsModulesAreThoseOfThePom() throws Exception {
    Map<String, Path> byArtifact = new HashMap<>();
    for (Map.Entry<String, Script> entry : descriptors().entrySet()) {
      byArtifact.put(Pom.of(entry.getKey()).artifact(), entry.getValue().path());
    }
    for (Map.Entry<String, Script> entry : descriptors().entrySet()) {
      Path folder = ROOT.resolve(entry.getKey());
      List<String> expected = new ArrayList<>();
      for (String artifact : Pom.of(entry.getKey()).siblings()) {
        expected.add(folder.relativize(byArtifact.get(artifact)).toString());
      }
      assertEquals(expected, entry.getValue().modules(), entry.getKey());
    }
  }

  @Test
  void theToolkitListsEveryModuleAndNothingElseDoes() throws Exception {
    List<String> expected =
        descriptors().values().stream()
            .map(descriptor -> ROOT.resolve("scripts").relativize(descriptor.path()).toString())
            .toList();
    for (Script script : Script.in("scripts")) {
      assertEquals(
          script.name().equals("Toolkit") ? expected : List.of(),
          script.modules(),
          script::fileName);
    }
  }

  @Test
  void theScriptsLibrariesHaveTheVersionsOfThePom() throws Exception {
    Map<String, String> managed = Pom.of("scripts").libraries();
    versions(Script.in("scripts"))
        .forEach((library, version) -> assertEquals(managed.get(library), version, library));
  }

  @Test
  void everyDirectiveIsIntact() throws Exception {
    for (Script script : allScripts()) {
      for (String line : script.lines()) {
        assertFalse(BROKEN.matcher(line).matches(), () -> script.fileName() + ": " + line);
      }
      for (String source : script.directive("SOURCES")) {
        assertTrue(
            source.contains("*") || Files.exists(script.path().resolveSibling(source)),
            () -> script.fileName() + " names " + source);
      }
    }
  }

  @Test
  void everyVerbStartsByItselfOnJava21() throws Exception {
    for (Script script : Script.in("scripts")) {
      if (script.isVerb()) {
        assertEquals(
            "///usr/bin/env jbang \"$0\" \"$@\" ; exit $?",
            script.lines().get(0),
            script::fileName);
        assertEquals(List.of("21+"), script.directive("JAVA"), script::fileName);
        assertTrue(script.directive("SOURCES").contains("Toolkit.java"), script::fileName);
      }
    }
  }

  @Test
  void everyVerbHasAnAliasWithItsDescription() throws Exception {
    Map<String, Map<String, String>> expected = new TreeMap<>();
    for (Script script : Script.in("scripts")) {
      if (script.isVerb()) {
        expected.put(
            script.verb(),
            Map.of(
                "script-ref",
                "scripts/" + script.fileName(),
                "description",
                script.directive("DESCRIPTION").get(0),
                "java",
                "21+"));
      }
    }
    assertTrue(
        expected.keySet().containsAll(List.of("find", "tags", "versions")), expected::toString);
    assertEquals(expected, aliases());
  }

  @Test
  void theLauncherKnowsEveryVerb() throws Exception {
    String main = Files.readString(ROOT.resolve("scripts/Main.java"));
    for (Script script : Script.in("scripts")) {
      assertEquals(script.isVerb(), main.contains("new " + script.name() + "()"), script::fileName);
    }
  }

  /** By module. */
  private static Map<String, Script> descriptors() throws Exception {
    Map<String, Script> descriptors = new LinkedHashMap<>();
    for (String module : Pom.shippedModules()) {
      if (!module.equals("scripts")) {
        List<Script> found = Script.in(module);
        assertEquals(1, found.size(), module);
        descriptors.put(module, found.get(0));
      }
    }
    return descriptors;
  }

  private static List<Script> allScripts() throws Exception {
    return Stream.concat(Script.in("scripts").stream(), descriptors().values().stream()).toList();
  }

  private static Map<String, String> versions(List<Script> scripts) {
    Map<String, String> versions = new TreeMap<>();
    for (Script script : scripts) {
      for (String library : script.libraries()) {
        int colon = library.lastIndexOf(':');
        versions.put(library.substring(0, colon), library.substring(colon + 1));
      }
    }
    return versions;
  }

  /** The catalog's aliases: their keys and values. */
  private static Map<String, Map<String, String>> aliases() throws Exception {
    Map<String, Map<String, String>> aliases = new TreeMap<>();
    String text = Files.readString(ROOT.resolve("jbang-catalog.json"));
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      assertEquals(JsonToken.START_OBJECT, parser.nextToken());
      assertEquals("aliases", parser.nextName());
      assertEquals(JsonToken.START_OBJECT, parser.nextToken());
      for (String alias = parser.nextName(); alias != null; alias = parser.nextName()) {
        assertEquals(JsonToken.START_OBJECT, parser.nextToken());
        Map<String, String> values = new HashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
          values.put(key, parser.nextStringValue());
        }
        aliases.put(alias, values);
      }
    }
    return aliases;
  }
}
