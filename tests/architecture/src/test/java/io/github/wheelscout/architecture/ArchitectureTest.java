package io.github.wheelscout.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The project keeps every rule, and a planted class breaks each: a rule that nothing can break
 * holds nothing.
 */
class ArchitectureTest {
  private static final String ROOT = "io.github.wheelscout";
  private static final String PLANTED = ROOT + ".architecture.planted";
  private static final int AT_LEAST = 100;

  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> theProjectKeepsEveryRule() {
    return rules(ROOT)
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROJECT)));
  }

  @TestFactory
  Stream<DynamicTest> aPlantedClassBreaksEveryRule() {
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    return rules(PLANTED)
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> {
                  EvaluationResult result = rule.evaluate(planted);
                  assertTrue(result.hasViolation(), "nothing breaks this rule");
                }));
  }

  @Test
  void theRulesSeeTheWholeProject() {
    assertTrue(PROJECT.size() >= AT_LEAST, () -> "only " + PROJECT.size() + " classes");
    List.of(
            "scripts",
            "provider",
            "explain",
            "finder.rule",
            "index",
            "net",
            "policy",
            "standards.marker",
            "standards.metadata",
            "spi")
        .forEach(name -> assertTrue(PROJECT.containPackage(ROOT + "." + name), name));
  }

  private static Stream<ArchRule> rules(String root) {
    return Stream.of(
            ModuleRules.under(root),
            LayerRules.under(root),
            StandardsRules.under(root),
            HabitRules.under(root))
        .flatMap(List::stream);
  }
}
