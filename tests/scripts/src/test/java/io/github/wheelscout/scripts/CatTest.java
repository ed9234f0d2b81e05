package io.github.wheelscout.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.testkit.server.IndexServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members of a wheel, byte for byte. */
class CatTest {

  @TempDir private Path folder;

  private static TestWheel demo() {
    return new TestWheel("demo", "1.0", "")
        .info("licenses/LICENSE", "free\n")
        .add("demo/__init__.py", new byte[] {'a', '\r', '\n', 0, (byte) 0xFF})
        .add("demo/WHEEL", "mine\n".getBytes(UTF_8))
        .add("other/__init__.py", new byte[0]);
  }

  private static byte[] bytes(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
    assertEquals(0, Main.run(List.of(arguments), console, Run.NO_ENVIRONMENT));
    return out.toByteArray();
  }

  @Test
  void bytesAreAsTheyAre() throws IOException {
    String file = demo().in(folder).toString();
    assertArrayEquals(
        new byte[] {'a', '\r', '\n', 0, (byte) 0xFF}, bytes("cat", file, "demo/__init__.py"));
    byte[] large = new byte[3_000_000];
    new Random(5).nextBytes(large);
    String other = new TestWheel("large", "1", "").add("data.bin", large).in(folder).toString();
    assertArrayEquals(large, bytes("cat", other, "data.bin"));
  }

  @Test
  void severalFollowEachOtherInTheOrderAskedFor() throws IOException {
    String file = demo().in(folder).toString();
    Run run = Run.of("cat", file, "licenses/LICENSE", "demo/WHEEL", "licenses/LICENSE").found();
    assertEquals("free\nmine\nfree\n", run.out());
  }

  @Test
  void filesOfDistInfoNeedNoFolder() throws IOException {
    String file = demo().in(folder).toString();
    assertEquals(
        "Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n",
        Run.of("cat", file, "METADATA").found().out());
    assertEquals("Wheel-Version: 1.0", Run.of("cat", file, "WHEEL").found().lines().getFirst());
  }

  @Test
  void anUnknownMemberIsToldWithTheNearestAndNothingIsPrinted() throws IOException {
    String file = demo().in(folder).toString();
    assertEquals(
        """
        error: there is no member '__init__.py' in demo-1.0-py3-none-any.whl
        hint: did you mean demo/__init__.py or other/__init__.py?
        """,
        Run.of("cat", file, "METADATA", "__init__.py").failed(1).err());
    assertEquals(
        """
        error: there is no member 'METADAT' in demo-1.0-py3-none-any.whl
        hint: did you mean demo-1.0.dist-info/METADATA?
        """,
        Run.of("cat", file, "METADAT").failed(1).err());
    assertEquals(
        """
        error: there is no member 'nothing/like/it' in demo-1.0-py3-none-any.whl
        hint: ls lists the members
        """,
        Run.of("cat", file, "nothing/like/it").failed(1).err());
  }

  @Test
  void aMemberMustBeNamed() {
    assertEquals(
        """
        error: cat takes a wheel and members of it
        hint: write wheelscout cat REQ|URL|FILE METADATA; ls lists the members
        """,
        Run.of("cat", "numpy").failed(2).err());
  }

  @Test
  void oneRequestBringsAllOfASmallWheel() throws IOException {
    demo().in(folder);
    try (IndexServer server = IndexServer.builder().folder(folder).start()) {
      String url = server.file("demo-1.0-py3-none-any.whl");
      Run.of("cat", url, "METADATA", "demo/__init__.py", "RECORD").found();
      Run.of("ls", url).found();
      Run.of("inspect", url).found();
      assertEquals(
          List.of("bytes=-61440", "bytes=-61440", "bytes=-61440"),
          server.requests().stream().map(it -> it.header("range")).toList());
    }
  }
}
