package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Configuration;
import io.github.wheelscout.config.ConfigurationFile;
import java.util.List;

/** The answer of {@code config list} for people: a value a line, and with {@code -v} the files that were looked for. */
final class ConfigText {

  private ConfigText() {}

  static String of(Configuration configuration, List<Effect> effects, Arguments arguments) {
    StringBuilder text = new StringBuilder();
    for (Effect effect : effects) {
      text.append(effect.setting().key()).append(" = ").append(effect.value());
      text.append("  (").append(effect.origin()).append(")\n");
    }
    if (arguments.has(Opt.VERBOSE)) {
      for (ConfigurationFile file : configuration.files()) {
        String state = arguments.environment().files().exists(file.path()) ? "read" : "not there";
        text.append("# ").append(file.kind().label()).append(": ").append(file.path()).append(": ").append(state).append('\n');
      }
    }
    return text.toString();
  }
}
