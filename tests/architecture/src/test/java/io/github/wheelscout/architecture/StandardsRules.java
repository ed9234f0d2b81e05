package io.github.wheelscout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of {@code standards}: pure, and each package knows only those that it is made of. */
final class StandardsRules {
  private static final Map<String, List<String>> KNOWS =
      new TreeMap<>(
          Map.of(
              "name", List.of(),
              "version", List.of(),
              "tag", List.of(),
              "specifier", List.of("version"),
              "marker", List.of("specifier", "version", "name"),
              "requirement", List.of("marker", "specifier", "name"),
              "filename", List.of("name", "version", "tag"),
              "metadata",
                  List.of("name", "version", "specifier", "requirement", "tag", "filename")));

  private StandardsRules() {}

  static List<ArchRule> under(String root) {
    String standards = root + ".standards";
    List<ArchRule> rules = new ArrayList<>();
    KNOWS.forEach((name, known) -> rules.add(knowsOnly(standards, name, known)));
    rules.add(
        classes()
            .that()
            .resideInAPackage(standards + "..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                standards + "..",
                "java.lang..",
                "java.math",
                "java.nio.charset",
                "java.util..",
                "org.jspecify..")
            .as("standards is pure: no I/O, no clock, no other library"));
    rules.add(
        noClasses()
            .that()
            .resideInAPackage(standards + "..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.System\\$Logger.*")
            .as("standards does not log"));
    return rules;
  }

  private static ArchRule knowsOnly(String standards, String name, List<String> known) {
    String[] strangers =
        KNOWS.keySet().stream()
            .filter(other -> !other.equals(name) && !known.contains(other))
            .map(other -> standards + "." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(standards + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(strangers)
        .as("standards." + name + " knows of standards only " + known)
        .because(Arrays.toString(strangers) + " are no part of it");
  }
}
