package io.github.wheelscout.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.architecture.SourceFiles.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the text of a source shows: its length, and the checks that it switches off. */
class SourceFilesTest {
  private static final int LONGEST = 400;
  private static final int MOST_SUPPRESSIONS = 10;

  private final SourceFiles project =
      new SourceFiles(
          Path.of(System.getProperty("checkout", "../..")).toAbsolutePath().normalize());

  @Test
  void noMainSourceIsTooLong() throws IOException {
    assertEquals(List.of(), project.longerThan(LONGEST));
    int sources = project.main().size();
    assertTrue(sources > 50, () -> "only " + sources + " sources in " + project.checkout());
  }

  @Test
  void suppressedChecksAreFewAndEachHasItsReason() throws IOException {
    List<Suppression> all = project.suppressions();
    assertEquals(List.of(), all.stream().filter(place -> !place.hasReason()).toList());
    assertTrue(all.size() <= MOST_SUPPRESSIONS, all::toString);
  }

  @Test
  void aPlantedSourceThatIsTooLongIsFound(@TempDir Path folder) throws IOException {
    Path source = Files.createDirectories(folder.resolve("lib/src/main/java")).resolve("A.java");
    Files.write(source, Collections.nCopies(LONGEST + 1, "//"));
    assertEquals(1, new SourceFiles(folder).longerThan(LONGEST).size());
  }

  @Test
  void aPlantedSuppressionIsFoundWithItsReason(@TempDir Path folder) throws IOException {
    String suppression = "@Suppress" + "Warnings(\"unchecked\")";
    Path source = Files.createDirectories(folder.resolve("lib/src/main/java")).resolve("A.java");
    Files.write(source, List.of("  " + suppression, "", "  " + suppression + " // it is a list"));
    Files.writeString(folder.resolve("pom.xml"), "<arg>-Xplugin:ErrorProne -Xep:Checks:OFF</arg>");
    assertEquals(
        List.of(false, true, false),
        new SourceFiles(folder).suppressions().stream().map(Suppression::hasReason).toList());
  }
}
