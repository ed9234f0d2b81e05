package io.github.wheelscout.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.fuzz.Fuzzed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class ConfigurationFuzzTest {

  private static final Path FILE = Path.of("pip.conf");

  @FuzzTest
  void file(byte[] input) {
    String text = Fuzzed.text(input);
    List<IniEntry> entries =
        Fuzzed.parsed(
            InvalidConfigurationException.class,
            () -> IniParser.parse(text, FILE, section -> true));
    if (entries != null) {
      for (IniEntry entry : entries) {
        assertEquals(entry.key().toLowerCase(Locale.ROOT), entry.key());
        assertTrue(entry.key().indexOf('_') < 0, entry::key);
      }
    }
  }

  @FuzzTest
  void values(byte[] input) {
    String text = Fuzzed.text(input);
    Environment environment =
        new Environment(
            Map.of(),
            Path.of("/nowhere"),
            Path.of("/nowhere"),
            "Linux",
            StandardCharsets.UTF_8,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            FileReader.DISK);
    for (Setting setting : Setting.values()) {
      Layers layers = new Layers();
      Fuzzed.parsed(
          InvalidConfigurationException.class,
          () -> {
            layers.addFiles(
                List.of(new IniEntry("global", setting.key(), text, new Origin.Line(FILE, 1))),
                Sections.of("find"));
            return environment;
          });
      layers.values().forEach(value -> assertEquals(value, value));
    }
  }
}
