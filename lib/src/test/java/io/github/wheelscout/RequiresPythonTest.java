package io.github.wheelscout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.finder.BestCandidateResult;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page's {@code requires-python} does to its files, seen from outside. */
class RequiresPythonTest {
  @TempDir Path folder;

  private FindResult find(String requiresPython, Policies policies) throws IOException {
    String page =
        """
        {"meta": {"api-version": "1.0"}, "name": "foo", "files": [
          {"filename": "foo-1.0.tar.gz", "url": "foo-1.0.tar.gz", "hashes": {},
           "requires-python": "%s"}]}
        """
            .formatted(requiresPython);
    Files.writeString(folder.resolve("foo.json"), page);
    TargetRequest python37 = new TargetRequest("linux-x86_64", "3.7", null, List.of(), List.of());
    try (Wheelscout scout =
        Wheelscout.builder()
            .indexUrl("snapshot:" + folder)
            .target(python37)
            .policies(policies)
            .build()) {
      return scout.find(Requirement.parse("foo"));
    }
  }

  @Test
  @Bullet({"ENV-04", "W41"})
  void aValueInJsonIsNoHtmlSoThatAnEscapedOneIsInvalidAndTheFileStays() throws IOException {
    assertNull(SpecifierSet.tryParse("&gt;=3.8"));
    for (Policies policies : List.of(Policies.STANDARD, Policies.PIP)) {
      assertNotNull(find("&gt;=3.8", policies).best());
      assertNotNull(find("&amp;gt;=3.8", policies).best());
      assertNull(find(">=3.8", policies).best());
    }
  }

  @Test
  @Bullet("ENV-06")
  void aConflictWithThePythonIsToldAsSuch() throws IOException {
    FindResult result = find(">=3.8", Policies.STANDARD);
    BestCandidateResult decision = Objects.requireNonNull(result.decision());
    assertEquals(
        List.of("requires-python-mismatch"),
        decision.linkRejections().stream().map(link -> link.reason().code()).toList());
    String told = Objects.requireNonNull(result.failure()).hint();
    assertNotNull(told);
    assertTrue(told.contains("--python-version 3.8"), told);
  }
}
