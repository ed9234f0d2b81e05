package io.github.wheelscout.scripts;

import io.github.wheelscout.config.Configuration;
import io.github.wheelscout.config.ConfiguredValue;
import io.github.wheelscout.config.Origin;
import io.github.wheelscout.config.Setting;
import io.github.wheelscout.url.RedactedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that counts in the end, and where it was given.
 *
 * @param setting what is set
 * @param value the value, free of secrets
 * @param origin where it was given
 */
record Effect(Setting setting, String value, Origin origin) {

  /** Every value that counts in the end, in the order in which it does. */
  static List<Effect> of(Configuration configuration, Arguments arguments) {
    List<Effect> effects = new ArrayList<>();
    Arguments onTop = arguments.commandLine();
    for (ConfiguredValue configured : configuration.values()) {
      Opt option = Opt.of(configured.setting());
      if (option == null || onTop.isOutweighed(option)) {
        continue;
      }
      effects.add(new Effect(configured.setting(), RedactedText.of(configured.value()), configured.origin()));
    }
    for (Arguments.Given given : onTop.options()) {
      Setting setting = Setting.named(given.option().name.substring(2));
      if (setting != null) {
        give(effects, setting, given);
      }
    }
    return effects;
  }

  private static void give(List<Effect> effects, Setting setting, Arguments.Given given) {
    int before = effects.stream().filter(effect -> effect.setting == setting).mapToInt(Effect::count).sum();
    boolean adds = setting.kind() == Setting.Kind.WORDS || setting.kind() == Setting.Kind.NAMES;
    if (!adds) {
      effects.removeIf(effect -> effect.setting == setting);
    }
    String value =
        switch (setting.kind()) {
          case FLAG -> "true";
          case COUNT -> String.valueOf(before + 1);
          case TEXT, WORDS, NAMES -> RedactedText.of(given.value());
        };
    effects.add(new Effect(setting, value, given.origin()));
  }

  private int count() {
    return setting.kind() == Setting.Kind.COUNT ? Integer.parseInt(value) : 0;
  }
}
