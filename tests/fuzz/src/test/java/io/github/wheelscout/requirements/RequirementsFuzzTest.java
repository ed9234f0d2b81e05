package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.wheelscout.config.Environment;
import io.github.wheelscout.config.FileReader;
import io.github.wheelscout.fuzz.Fuzzed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class RequirementsFuzzTest {

  private static final Path HERE = Path.of("/nowhere");

  @FuzzTest
  void file(byte[] input) {
    assertEquals(outcome(input), outcome(input));
  }

  /** What a file and a constraints file of these bytes come to. */
  private static @Nullable RequirementFiles outcome(byte[] input) {
    Environment environment =
        new Environment(
            Map.of("NAME", "value with space", "URL", "https://u:pa55word@h.example/"),
            HERE,
            HERE,
            "Linux",
            StandardCharsets.UTF_8,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            new OneFile(input));
    RequirementsReader reader = new RequirementsReader(environment, url -> input);
    try {
      return Fuzzed.parsed(
          InvalidRequirementsException.class,
          () -> {
            try {
              return reader.read(List.of("r.txt"), List.of("c.txt"));
            } catch (IOException e) {
              throw new UnreadableException(e);
            }
          });
    } catch (UnreadableException e) {
      assertTrue(String.valueOf(e.getMessage()).contains("cannot read the file"));
      return null;
    }
  }

  @FuzzTest
  void lines(byte[] input) {
    String text = Fuzzed.text(input);
    int last = 0;
    for (LogicalLine line : LogicalLines.of(text, name -> null)) {
      assertTrue(line.number() > last);
      assertFalse(line.text().isEmpty());
      last = line.number();
    }
  }

  @FuzzTest
  void words(byte[] input) {
    List<String> words = ShellWords.split(Fuzzed.text(input));
    if (words != null) {
      String quoted =
          String.join(" ", words.stream().map(it -> "'" + it.replace("'", "'\\''") + "'").toList());
      assertEquals(words, ShellWords.split(quoted));
    }
  }

  private static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Files that all have one content, as far as they are those of the test. */
  private static final class OneFile implements FileReader {
    private final byte[] content;

    OneFile(byte[] content) {
      this.content = content;
    }

    @Override
    public boolean exists(Path path) {
      return false;
    }

    @Override
    public boolean isDirectory(Path path) {
      return false;
    }

    @Override
    public byte[] read(Path path) throws IOException {
      if (!path.startsWith(HERE) || path.getNameCount() > 2) {
        throw new NoSuchFileException(path.toString());
      }
      return content;
    }
  }
}
