package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.config.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/configuration.md lists what can be configured, and nothing else. */
class ConfigurationGuideTest {

  private static final Path GUIDE =
      Path.of(System.getProperty("checkout"), "docs", "configuration.md");

  @Test
  void theTableHasEverySetting() throws IOException {
    List<String> expected =
        Arrays.stream(Setting.values())
            .map(setting ->
                "| `%s` | %s | `WHEELSCOUT_`%s |"
                    .formatted(
                        setting.key(),
                        setting.kind().name().toLowerCase(Locale.ROOT),
                        setting.owner() == Setting.Owner.PIP ? ", `PIP_`" : ""))
            .toList();
    List<String> told =
        Files.readAllLines(GUIDE).stream()
            .filter(line -> line.contains("`WHEELSCOUT_`"))
            .map(line -> line.substring(0, line.indexOf('|', line.indexOf("`WHEELSCOUT_`")) + 1))
            .toList();
    assertEquals(expected, told);
  }

  @Test
  void aliasesAndMeaningsOfPipAreTold() throws IOException {
    for (String line : Files.readAllLines(GUIDE)) {
      if (line.contains("`WHEELSCOUT_`")) {
        Setting setting = Setting.named(line.split("`", -1)[1]);
        assertNotNull(setting, line);
        assertTrue(setting.alias() == null || line.contains("`" + setting.alias() + "`"), line);
        assertEquals(
            setting.owner() == Setting.Owner.US_ELSEWHERE_PIP, line.contains("pip means"), line);
      }
    }
  }

  @Test
  void everySettingIsAnOptionOfTheSameKind() {
    for (Setting setting : Setting.values()) {
      Opt option = Opt.of(setting);
      assertNotNull(option, setting.key());
      boolean alone = setting.kind() == Setting.Kind.FLAG || setting.kind() == Setting.Kind.COUNT;
      assertEquals(alone, option.value == null, setting.key());
    }
  }
}
