package io.github.wheelscout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** What library code never does. */
final class HabitRules {
  private HabitRules() {}

  static List<ArchRule> under(String root) {
    return List.of(
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".scripts..")
            .should()
            .accessTargetWhere(
                member("java\\.lang\\.System", "out|err|in").or(member(".*", "printStackTrace")))
            .as("a library does not print"),
        noClasses()
            .that()
            .resideOutsideOfPackage(root + ".config..")
            .should()
            .accessTargetWhere(member("java\\.lang\\.System", "getenv|getProperty|getProperties"))
            .as("only config reads the environment"),
        noClasses()
            .that()
            .resideOutsideOfPackages(root, root + ".scripts..")
            .should()
            .accessTargetWhere(
                member("java\\.lang\\.System", "currentTimeMillis|nanoTime")
                    .or(member("java\\.time\\..*", "now|systemUTC|systemDefaultZone")))
            .as("only the facade and the scripts take the clock"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\.(CompletableFuture|CompletionStage)")
            .as("the API blocks"),
        noClasses().should().resideInAPackage("..util..").as("no package is called util"),
        noClasses().should().haveSimpleNameEndingWith("Impl").as("no class is called Impl"),
        fields().that().areStatic().should().beFinal().as("no static field changes"),
        classes().should(beInANullMarkedPackage()).as("every package is null-marked"));
  }

  private static DescribedPredicate<JavaAccess<?>> member(String owner, String name) {
    return DescribedPredicate.describe(
        owner + " " + name,
        access ->
            access.getTargetOwner().getName().matches(owner) && access.getName().matches(name));
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a null-marked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
      }
    };
  }
}
