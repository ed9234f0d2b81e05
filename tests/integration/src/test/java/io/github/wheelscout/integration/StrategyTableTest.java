package io.github.wheelscout.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Which index's file is chosen, for each strategy and each order of the options: the table of
 * docs/indexes.md, row by row.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrategyTableTest {

  private static final Path GUIDE = Path.of(System.getProperty("checkout"), "docs", "indexes.md");

  private final Site site = new Site();
  private final Map<String, String> places = new LinkedHashMap<>();

  StrategyTableTest() {
    places.put("PRIVATE", site.index("private", "foo-1.0.tar.gz"));
    places.put("PUBLIC", site.index("public", "foo-2.0.tar.gz"));
    places.put("LINKS", site.links("links", List.of(Site.File.of("foo-1.5.tar.gz"))));
  }

  @AfterAll
  void close() {
    site.close();
  }

  /** A row: options, order, strategy, and the answers to two requirements. */
  private static List<List<String>> rows() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(GUIDE)) {
      String[] cells = line.replace("`", "").split("\\|", -1);
      if (cells.length == 7 && cells[1].strip().startsWith("-") && !cells[1].contains("---")) {
        rows.add(List.of(cells).subList(1, 6).stream().map(String::strip).toList());
      }
    }
    return rows;
  }

  private List<String> options(List<String> row) {
    List<String> options = new ArrayList<>();
    for (String word : row.get(0).split(" ", -1)) {
      String option = word;
      for (Map.Entry<String, String> place : places.entrySet()) {
        option = option.replace(place.getKey(), place.getValue());
      }
      options.add(option);
    }
    options.addAll(List.of("--policy", "index-order=" + row.get(1)));
    options.addAll(List.of("--index-strategy", row.get(2)));
    return options;
  }

  /** The place that the chosen file comes from. */
  private String winner(List<String> options, String requirement) {
    CommandLine run = CommandLine.find(options, requirement);
    String url = run.chosen();
    for (String place : places.keySet()) {
      if (url.contains("/files/" + place.toLowerCase(Locale.ROOT) + "/")) {
        assertEquals(0, run.exit(), run.err());
        return place;
      }
    }
    assertEquals("-", url);
    assertEquals(1, run.exit(), run.err());
    return "nothing";
  }

  @TestFactory
  List<DynamicTest> everyRowOfTheGuideHolds() throws IOException {
    return rows().stream()
        .map(row ->
            DynamicTest.dynamicTest(
                String.join(" ", row.subList(0, 3)),
                () ->
                    assertEquals(
                        row.subList(3, 5),
                        List.of(winner(options(row), "foo"), winner(options(row), "foo>=2")))))
        .toList();
  }

  @Test
  void theTableIsWhole() throws IOException {
    List<List<String>> rows = rows();
    assertTrue(rows.size() >= 30, rows.size() + " rows");
    for (String options :
        List.of(
            "-i PUBLIC --extra-index-url PRIVATE",
            "-i PRIVATE --extra-index-url PUBLIC",
            "-i PUBLIC --index corp=PRIVATE")) {
      for (String order : List.of("extra-first", "index-first")) {
        for (String strategy : List.of("first-index", "first-match", "best-match")) {
          assertTrue(
              rows.stream()
                  .anyMatch(it -> it.subList(0, 3).equals(List.of(options, order, strategy))),
              options + " " + order + " " + strategy);
        }
      }
    }
  }
}
