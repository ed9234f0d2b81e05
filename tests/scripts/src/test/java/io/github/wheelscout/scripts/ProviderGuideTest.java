package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.scripts.GuideTest.Example;
import io.github.wheelscout.testkit.GuidePlugins;
import io.github.wheelscout.testkit.GuidePlugins.Plugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The plugins of docs/provider-guide.md are compiled with the SPI alone, and its commands run. */
class ProviderGuideTest {

  private static final Path CHECKOUT = Path.of(System.getProperty("checkout"));

  @TempDir private static Path folder;

  @TestFactory
  List<DynamicTest> everyCommandPrintsWhatTheGuideSays() throws IOException {
    Path list = folder.resolve("files.txt");
    Files.writeString(
        list, "https://example.org/six-1.0.tar.gz\nhttps://example.org/other-2.0.tar.gz\n");
    for (Plugin plugin : GuidePlugins.in(CHECKOUT)) {
      plugin.write(folder);
    }
    return GuideTest.examples(CHECKOUT.resolve("docs/provider-guide.md")).stream()
        .map(example -> DynamicTest.dynamicTest(example.command(), () -> run(example, list)))
        .toList();
  }

  private static void run(Example example, Path list) {
    String[] words = GuideTest.words(example.command());
    for (int i = 0; i < words.length; i++) {
      words[i] =
          words[i].endsWith(".jar")
              ? folder.resolve(words[i]).toString()
              : words[i].replace("file:///srv/files.txt", list.toUri().toString());
    }
    assertEquals(example.printed(), Run.of(words).found().lines());
  }

  @Test
  void theGuideHasOneOfEachKindUnderThirtyLines() throws IOException {
    List<Plugin> plugins = GuidePlugins.in(CHECKOUT);
    assertEquals(4, plugins.stream().map(Plugin::kind).distinct().count());
    plugins.forEach(plugin -> assertTrue(plugin.source().lines().count() < 30, plugin.source()));
  }

  @Test
  void theServicesLinesAreThoseThatTheClassesNeed() throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    GuidePlugins.in(CHECKOUT).forEach(it -> expected.put(it.kind().getName(), it.className()));
    assertEquals(expected, GuidePlugins.services(CHECKOUT));
  }
}
