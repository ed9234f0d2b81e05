package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.wheelscout.spi.Link;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file a direct reference names. */
class DirectFileTest {

  private static final Path HERE = Path.of("/here");

  @ParameterizedTest
  @CsvSource({
    "https://h/a-1-py3-none-any.whl, https://h/a-1-py3-none-any.whl, a-1-py3-none-any.whl",
    "https://h/a%2B1-1.tar.gz?x=1, https://h/a%2B1-1.tar.gz?x=1, a+1-1.tar.gz",
    "a @ https://h/a-1.zip ; python_version > '3', https://h/a-1.zip, a-1.zip",
    "a[b] @ file:///d/a-1.tar.gz, file:///d/a-1.tar.gz, a-1.tar.gz",
    "sample:a-1-py3-none-any.whl, sample:a-1-py3-none-any.whl, a-1-py3-none-any.whl",
    "./a-1-py3-none-any.whl, file:///here/a-1-py3-none-any.whl, a-1-py3-none-any.whl",
    "/d/a-1.tar.gz[x] ; os_name == 'posix', file:///d/a-1.tar.gz, a-1.tar.gz",
    "a-1.tar.gz, file:///here/a-1.tar.gz, a-1.tar.gz",
    "a-1-py3-none-any.whl, file:///here/a-1-py3-none-any.whl, a-1-py3-none-any.whl",
    "a b-1.zip, file:///here/a%20b-1.zip, a b-1.zip",
  })
  void aUrlOrAPathNamesAFile(String text, String url, String filename) {
    Link link = DirectFile.link(text, HERE);
    assertNotNull(link);
    assertEquals(url, link.url());
    assertEquals(filename, link.filename());
  }

  @Test
  void theFragmentOfAUrlHoldsDigests() {
    Link link =
        DirectFile.link("a @ https://h/a-1.zip#egg=a&sha256=AB&md5=cd&subdirectory=x", HERE);
    assertNotNull(link);
    assertEquals("https://h/a-1.zip", link.url());
    assertEquals(Map.of("sha256", "ab", "md5", "cd"), link.hashes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a==1",
        "git+https://h/a.git",
        "a @ git+https://h/a.git",
        "-e .",
        "./folder",
        ".",
        "https://h/",
        "ftp://h/a-1.zip",
        "ssh://h/a-1.zip",
        ""
      })
  void whatNamesNoSingleFileIsNone(String text) {
    assertNull(DirectFile.link(text, HERE));
  }
}
