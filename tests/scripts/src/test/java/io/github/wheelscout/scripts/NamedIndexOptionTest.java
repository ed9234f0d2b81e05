package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The option {@code --index}: from the command line, a variable and a file. */
class NamedIndexOptionTest {

  @TempDir Path folder;

  private Path file;
  private String corp;
  private String open;

  @BeforeEach
  void publish() throws IOException {
    file = folder.resolve(".config/pip/pip.conf");
    Files.createDirectories(file.getParent());
    corp = index("corp", "demo-1.0-py3-none-any.whl");
    open = index("open", "demo-2.0-py3-none-any.whl");
  }

  private String index(String name, String filename) throws IOException {
    Path pages = Files.createDirectory(folder.resolve(name));
    new Pages(pages).with("demo", filename);
    return "snapshot:" + pages;
  }

  private Run run(Map<String, String> variables, String... arguments) {
    return Run.in(Run.environment(folder, variables), "", arguments);
  }

  private Run find(Map<String, String> variables, String... options) {
    List<String> words = new ArrayList<>(List.of("find", "demo"));
    words.addAll(List.of("--target", "linux-x86_64", "--python-version", "3.12"));
    words.addAll(List.of(options));
    return run(variables, words.toArray(String[]::new));
  }

  private static String version(Run run) {
    return run.found().out().strip().substring("demo-".length(), "demo-1.0".length());
  }

  @Test
  void aVariableAndOurSectionsOfFilesNameIndexes() throws IOException {
    Map<String, String> main = Map.of("PIP_INDEX_URL", open);
    assertEquals("2.0", version(find(main)));
    assertEquals("1.0", version(find(main, "--index=corp=" + corp)));
    Map<String, String> variables =
        Map.of("PIP_INDEX_URL", open, "WHEELSCOUT_INDEX", "corp=" + corp + " other=" + open);
    assertEquals("1.0", version(find(variables)));
    assertEquals("2.0", version(find(variables, "--index-strategy=best-match")));
    Files.writeString(file, "[find]\nindex =\n    corp=" + corp + ";projects=d*\n");
    assertEquals("1.0", version(find(main, "--index-strategy=best-match")));
  }

  @Test
  void whatPipMeansByIndexIsNotAnIndexWithAName() throws IOException {
    Files.writeString(file, "[global]\nindex = https://pip.invalid/pypi\n");
    assertEquals(
        "2.0",
        version(find(Map.of("PIP_INDEX_URL", open, "PIP_INDEX", "https://pip.invalid/pypi"))));
  }

  @Test
  void eachIndexIsListedWithItsPlaceAndWithoutSecrets() throws IOException {
    Files.writeString(file, "[find]\nindex = a=https://me:hush@a.invalid/simple;auth=always b=c\n");
    List<String> lines = run(Map.of(), "config", "list", "--index=d=e;explicit").found().lines();
    assertEquals(
        List.of(
            "index = a=https://me:****@a.invalid/simple;auth=always  (%s line 2)".formatted(file),
            "index = b=c  (%s line 2)".formatted(file),
            "index = d=e;explicit  (--index)"),
        lines.stream().filter(it -> it.startsWith("index =")).toList());
  }

  @Test
  void aSavedIndexIsAskedAloneWhateverIsConfigured() {
    Map<String, String> variables = Map.of("WHEELSCOUT_INDEX", "corp=" + corp + ";projects=*");
    assertEquals("2.0", version(find(variables, "-i", open)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "corp",
        "https://me:hush@a.invalid/simple",
        "co rp=x",
        "corp=",
        "corp=x;oops",
        "corp=https://me:hush@a.invalid/simple;ignore-status=200",
        "corp=x;projects=!",
        "corp=x;auth=perhaps",
        "corp=x;cache-control="
      })
  void whatIsNoIndexIsToldWithItsPlaceAndARemedy(String text) {
    Run run = find(Map.of(), "--index", text).failed(2);
    assertTrue(run.err().startsWith("error: --index: "), run.err());
    assertTrue(run.err().contains("\n  ") && run.err().contains("^"), run.err());
    assertTrue(run.err().contains("hint: "), run.err());
    assertFalse(run.err().contains("hush"), run.err());
  }

  @Test
  void theMessageNamesThePlace() throws IOException {
    Run variable = find(Map.of("WHEELSCOUT_INDEX", "oops")).failed(2);
    assertTrue(variable.err().startsWith("error: WHEELSCOUT_INDEX: "), variable.err());
    Files.writeString(file, "[find]\nindex = oops\n");
    String place = "error: index in %s line 2: ".formatted(file);
    Run line = find(Map.of()).failed(2);
    assertTrue(line.err().startsWith(place), line.err());
  }

  @Test
  void twoIndexesCannotHaveOneNameWhereverTheyAreNamed() {
    find(Map.of(), "--index=corp=" + corp, "--index=Corp=" + open).failed(2);
    Run run = find(Map.of("WHEELSCOUT_INDEX", "corp=" + corp), "--index=corp=" + open).failed(2);
    assertTrue(run.err().contains("another index has the name 'corp'"), run.err());
  }

  @Test
  void explainTellsNamesAndPins() {
    String out =
        run(
                Map.of(),
                "explain",
                "demo",
                "--target=linux-x86_64",
                "--python-version=3.12",
                "--index=corp=" + corp + ";projects=demo",
                "--index=other=" + open)
            .found()
            .out()
            .replaceAll("\\s+", " ");
    assertTrue(out.contains(" (index corp, to which the project is pinned) has 1 link"), out);
    assertFalse(out.contains("index other"), out);
  }
}
