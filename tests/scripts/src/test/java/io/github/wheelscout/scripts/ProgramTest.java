package io.github.wheelscout.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private record Broken(String message) implements Verb {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public String words() {
      return "";
    }

    @Override
    public String summary() {
      return "Breaks.";
    }

    @Override
    public Set<Opt> options() {
      return Opt.of(Opt.Group.OUTPUT);
    }

    @Override
    public Exit run(Arguments arguments, Console console) {
      throw new IllegalStateException(message);
    }
  }

  /** A standard output that fails. */
  private static final class Full extends OutputStream {
    private final String why;

    Full(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }

  private Exit run(Verb verb, OutputStream out, String... words) {
    return Program.run(
        verb,
        List.of(words),
        new Console(InputStream.nullInputStream(), out, err),
        Run.NO_ENVIRONMENT);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aBugIsOneLineAndHowToReportIt() {
    assertEquals(
        Exit.BUG, run(new Broken("no wheel on the axle\nat all"), new ByteArrayOutputStream()));
    assertEquals(
        """
        error: this is a bug: IllegalStateException: no wheel on the axle
        hint: please report it with the command line and what -v adds
        """,
        err());
    assertEquals(70, Exit.BUG.code());
  }

  @Test
  void verboseShowsWhereTheBugIs() {
    run(new Broken("no wheel"), new ByteArrayOutputStream(), "-v");
    assertTrue(err().contains("\n\tat "), err());
  }

  @Test
  void endsQuietlyWhenTheReaderHasHadEnough() {
    assertEquals(Exit.OK, run(new Tags(), new Full("Broken pipe"), "-q"));
    assertEquals("", err());
  }

  @Test
  void saysSoWhenTheOutputCannotBeWritten() {
    assertEquals(Exit.NETWORK, run(new Tags(), new Full("No space left on device"), "-q"));
    assertEquals("error: cannot write the output: No space left on device\n", err());
  }

  @Test
  void quietHidesNotesThenWarningsThenErrors() {
    assertTrue(Run.of("tags").found().err().startsWith("note: choosing for "));
    assertEquals("", Run.of("tags", "-q").found().err());
    assertFalse(Run.of("tags", "-qq", "word").failed(2).err().isEmpty());
    assertEquals("", Run.of("tags", "-qqq", "word").failed(2).err());
  }

  @Test
  void theGraverExitCodeWins() {
    assertEquals(Exit.NETWORK, Exit.NOT_FOUND.and(Exit.NETWORK).and(Exit.USAGE));
    assertEquals(
        List.of(0, 1, 2, 3, 4, 70), List.of(Exit.values()).stream().map(Exit::code).toList());
  }
}
