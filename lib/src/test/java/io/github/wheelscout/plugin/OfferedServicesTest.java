package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.plugin.Plugins.Found;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.testkit.PluginJar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a services line takes no other provider down. */
class OfferedServicesTest {

  private static final String NOTHING_NEW =
      """
      package example;
      import io.github.wheelscout.spi.*;
      public class %s implements LinkEvaluator {
        public String id() { return "%s"; }
        public Verdict evaluate(Link link, EvaluationContext context) {
          return link.url().contains("1.17") ? Verdict.reject("too-new", "no") : Verdict.accept();
        }
      }
      """;

  @TempDir private Path folder;

  private static PluginJar good() {
    return new PluginJar()
        .provider(LinkEvaluator.class, "example.Good", NOTHING_NEW.formatted("Good", "good"));
  }

  private Found find(PluginJar jar) {
    return Plugins.of(jar.write(folder.resolve("plugin.jar"))).find("six");
  }

  @Test
  void aGoodLineIsUsed() {
    Found found = find(good());
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of(), found.warnings());
  }

  @Test
  void commentsBlanksAndRepeatsAreNoLines() {
    Found found =
        find(
            good()
                .line(LinkEvaluator.class, "# nothing")
                .line(LinkEvaluator.class, "  ")
                .line(LinkEvaluator.class, "  example.Good  # again"));
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of(), found.warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a class name", "1.2", "a-b.C"})
  void aLineThatIsNoClassNameIsToldOfWithItsJarAndNumber(String line) {
    Path broken =
        new PluginJar()
            .line(LinkEvaluator.class, "# a comment")
            .line(LinkEvaluator.class, line)
            .write(folder.resolve("broken.jar"));
    Path jar = good().write(folder.resolve("good.jar"));
    Found found = Plugins.of(broken, jar).find("six");
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of("provider-line-invalid"), found.codes());
    String told = found.warnings().get(0).message();
    assertTrue(
        told.startsWith(
            "the link evaluator (no class in "
                + broken
                + ") has a broken services file: "
                + "META-INF/services/io.github.wheelscout.spi.LinkEvaluator:2: "),
        told);
  }

  @Test
  void aClassThatIsMissingIsToldOf() {
    Found found = find(good().line(LinkEvaluator.class, "example.Gone"));
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of("provider-class-missing"), found.codes());
    assertEquals(
        "the link evaluator (example.Gone in " + folder.resolve("plugin.jar") + ") is not there",
        found.warnings().get(0).message());
  }

  @Test
  void aClassOfAnotherTypeIsToldOf() {
    Found found =
        find(
            good()
                .source("example.Other", "package example; public class Other {}")
                .line(LinkEvaluator.class, "example.Other"));
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of("provider-wrong-type"), found.codes());
    assertEquals(
        "the link evaluator (example.Other in "
            + folder.resolve("plugin.jar")
            + ") cannot be used: example.Other not a subtype",
        found.warnings().get(0).message());
  }

  @Test
  void aClassThatCannotBeMadeIsToldOf() {
    String source = NOTHING_NEW.formatted("Picky", "picky");
    String abstractly =
        NOTHING_NEW.formatted("Half", "half").replace("public class", "abstract class");
    Found found =
        find(
            good()
                .provider(
                    LinkEvaluator.class,
                    "example.Picky",
                    source.replace("public String id", "public Picky(int i) {} public String id"))
                .provider(LinkEvaluator.class, "example.Half", abstractly));
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(
        List.of("provider-wrong-type", "provider-wrong-type"),
        found.codes(),
        () -> found.warnings().toString());
  }

  @Test
  void ofTwoWithOneIdTheFirstCountsAndTheOtherIsToldOf() {
    Path first = good().write(folder.resolve("first.jar"));
    Path second =
        new PluginJar()
            .provider(
                LinkEvaluator.class,
                "example.Late",
                NOTHING_NEW.formatted("Late", "good").replace("1.17", "six"))
            .write(folder.resolve("second.jar"));
    Found found = Plugins.of(first, second).find("six");
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of("provider-id-taken"), found.codes());
    assertEquals(
        "the link evaluator 'good' (example.Late in "
            + second
            + ") is left out: example.Good has its id, and comes first",
        found.warnings().get(0).message());
  }

  @Test
  void aJarThatIsNoJarTakesNoOtherDown() throws Exception {
    Path broken = java.nio.file.Files.writeString(folder.resolve("broken.jar"), "not a zip");
    Path jar = good().write(folder.resolve("good.jar"));
    assertEquals("six-1.16.0-py2.py3-none-any.whl", Plugins.of(broken, jar).find("six").answer());
  }

  @Test
  void aClassThatCannotBeLinkedIsToldOf() {
    PluginJar jar =
        good()
            .provider(
                LinkEvaluator.class,
                "example.Orphan",
                NOTHING_NEW
                    .formatted("Orphan", "orphan")
                    .replace("implements", "extends Parent implements"))
            .source("example.Parent", "package example; public class Parent {}");
    Found found =
        Plugins.of(jar.without("example/Parent.class").write(folder.resolve("plugin.jar")))
            .find("six");
    assertEquals("six-1.16.0-py2.py3-none-any.whl", found.answer());
    assertEquals(List.of("provider-class-missing"), found.codes());
    assertTrue(found.warnings().get(0).message().contains("NoClassDefFoundError: example/Parent"));
  }
}
