package io.github.wheelscout.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** The layers: each knows only those below it. */
final class LayerRules {
  /** From the top; the empty name is the facade. */
  private static final List<String> LAYERS =
      List.of(
          ".scripts..",
          "",
          ".requirements..",
          ".lock..",
          ".python..",
          ".config..",
          ".plugin..",
          ".explain..",
          ".finder",
          ".finder.rule..",
          ".index..",
          ".wheel.nio..",
          ".wheel.inspect..",
          ".wheel.metadata..",
          ".wheel",
          ".download..",
          ".cache..",
          ".net..",
          ".auth..",
          ".link..",
          ".policy..",
          ".url..",
          ".standards..");

  private LayerRules() {}

  static List<ArchRule> under(String root) {
    List<ArchRule> rules = new ArrayList<>();
    for (int layer = 1; layer < LAYERS.size(); layer++) {
      String[] above =
          LAYERS.subList(0, layer).stream().map(name -> root + name).toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(root + LAYERS.get(layer))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above)
              .as("the layer " + root + LAYERS.get(layer) + " knows none above it"));
    }
    return rules;
  }
}
