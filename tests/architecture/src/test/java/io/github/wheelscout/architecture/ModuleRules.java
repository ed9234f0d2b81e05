package io.github.wheelscout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules between modules and layers: dependencies point one way. */
final class ModuleRules {
  private ModuleRules() {}

  static List<ArchRule> under(String root) {
    return List.of(
        classes()
            .that()
            .resideInAPackage(root + ".spi..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(root + ".spi..", "java..", "org.jspecify..")
            .as("spi depends on nothing but the JDK and JSpecify"),
        classes()
            .that()
            .resideInAPackage(root + ".provider..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                root + ".provider..",
                root + ".spi..",
                "java..",
                "org.jspecify..",
                "tools.jackson.core..")
            .allowEmptyShould(true)
            .as("a provider knows of our modules only spi"),
        noClasses()
            .that()
            .resideOutsideOfPackages(root + ".index..", root + ".scripts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .as("JSON is read only in index, and written only by scripts"),
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .as("no cycle between packages"));
  }
}
