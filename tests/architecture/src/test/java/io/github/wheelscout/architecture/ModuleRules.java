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
            .as("a provider knows of our modules only spi"),
        noClasses()
            .that()
            .resideOutsideOfPackages(root + ".index..", root + ".scripts..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .as("JSON is read only in index, and written only by scripts"),
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".net..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.github.mizosoft.methanol..")
            .as("HTTP is spoken only in net"),
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .as("HTML is read only in index"),
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".lock..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.tomlj..")
            .as("TOML is read only in lock"),
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".wheel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.compress..")
            .as("archives are read only in wheel"),
        noClasses()
            .that()
            .resideInAPackage(root + ".index..")
            .and()
            .haveSimpleNameNotStartingWith("LinkCollector")
            .and()
            .haveSimpleNameNotStartingWith("LentFetcher")
            .and()
            .haveNameNotMatching(".*\\.(KeptPages|LentFetcher)\\$.*")
            .and()
            .haveSimpleNameNotStartingWith("KeptPages")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(root + ".net..")
            .as("in index only LinkCollector, the Fetcher it lends and what it keeps use net"),
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .as("no cycle between packages"));
  }
}
