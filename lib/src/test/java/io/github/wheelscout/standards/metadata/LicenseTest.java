package io.github.wheelscout.standards.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.testkit.Bullet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Licences: PEP 639. */
class LicenseTest {
  private static CoreMetadata metadata(String... headers) {
    String start = "Metadata-Version: 2.4\nName: a\nVersion: 1\n";
    return CoreMetadata.parse((start + String.join("\n", headers)).getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "mit, MIT",
    "mit and (apache-2.0 or  bsd-2-clause), MIT AND (Apache-2.0 OR BSD-2-Clause)",
    "GPL-3.0-ONLY with CLASSPATH-exception-2.0, GPL-3.0-only WITH Classpath-exception-2.0",
    "((mit)), ((MIT))",
    "LGPL-2.1+, LGPL-2.1+",
    "licenseref-My.Own-1 or MIT, LicenseRef-My.Own-1 OR MIT",
    "(mit)or(zlib), (MIT) OR (Zlib)"
  })
  @Bullet("CORE-09")
  void anExpressionIsSpeltAsTheListDoes(String text, String canonical) {
    assertEquals(canonical, LicenseExpression.canonical(text));
    assertEquals(canonical, LicenseExpression.canonical(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "()",
        "(mit",
        "mit)",
        "mit mit",
        "mit and",
        "or mit",
        "mit (zlib)",
        "with mit",
        "mit with",
        "mit with mit",
        "(mit) with Classpath-exception-2.0",
        "Use-it-after-midnight",
        "LicenseRef-",
        "LicenseRef-a_b",
        "LicenseRef-a+",
        "mit with (Classpath-exception-2.0)",
        "mit with Classpath-exception-2.0 with Classpath-exception-2.0"
      })
  @Bullet("CORE-09")
  void anythingElseIsNoExpression(String text) {
    InvalidMetadataException e =
        assertThrows(InvalidMetadataException.class, () -> LicenseExpression.canonical(text));
    assertEquals("invalid-license-expression", e.code());
  }

  @Test
  @Bullet("CORE-09")
  void anExpressionCountsAlone() {
    CoreMetadata metadata =
        metadata("License-Expression: mit", "License: x", "Classifier: License :: OSI Approved");
    assertEquals("MIT", metadata.licenseExpression());
    assertEquals(
        List.of("License", "Classifier"),
        metadata.problems().stream().map(MetadataProblem::field).toList());
    assertTrue(metadata.isValid());
  }

  @Test
  @Bullet("CORE-09")
  void aFileIsNamedByARelativePath() {
    CoreMetadata metadata = metadata("License-File: licenses/LICENSE", "License-File: LICENSE.txt");
    assertEquals(List.of("licenses/LICENSE", "LICENSE.txt"), metadata.licenseFiles());
    for (String bad :
        List.of("../x", "a/../b", "/x", "C:/x", "a\\b", "a*", "", "a//b", "./a", "a/")) {
      CoreMetadata wrong = metadata("License-File: " + bad);
      assertEquals(List.of(), wrong.licenseFiles(), bad);
      assertEquals(
          List.of("invalid-field"),
          wrong.problems().stream().map(MetadataProblem::code).toList(),
          bad);
    }
  }
}
