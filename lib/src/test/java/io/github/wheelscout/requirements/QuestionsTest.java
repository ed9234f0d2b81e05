package io.github.wheelscout.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.testkit.Bullet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTest {

  /** A target that no marker with "win32" fits. */
  private static boolean applies(Requirement requirement) {
    return !requirement.toString().contains("win32");
  }

  private static List<Question> questions(List<String> lines, List<String> constraints)
      throws IOException {
    RequirementFiles files =
        new Files()
            .with("r.txt", lines.toArray(String[]::new))
            .with("c.txt", constraints.toArray(String[]::new))
            .read(List.of("r.txt"), List.of("c.txt"));
    return new Questions(files.constraints(), QuestionsTest::applies).of(files.requirements());
  }

  private static List<String> asked(List<Question> questions) {
    return questions.stream()
        .map(question ->
            question instanceof Question.Find find
                ? find.text() + " -> " + find.requirement()
                : question.text())
        .toList();
  }

  @Test
  void linesForOneProjectAreOneQuestionWhereTheFirstStands() throws IOException {
    assertEquals(
        List.of("foo-bar[x,y]<2,>=1 -> foo-bar[x,y]<2,>=1", "b -> b", "./c"),
        asked(questions(List.of("foo-bar[y]>=1", "b", "./c", "Foo_Bar[x]<2"), List.of())));
  }

  @Test
  void aLineWhoseMarkerIsFalseStandsAlone() throws IOException {
    String elsewhere = "a<1; sys_platform == 'win32'";
    assertEquals(
        List.of(
            "a>=1; python_version > '3' -> a>=1; python_version > \"3\"",
            elsewhere + " -> a<1; sys_platform == \"win32\""),
        asked(
            questions(
                List.of("a>=1; python_version > '3'", elsewhere),
                List.of("a<9; sys_platform == 'win32'"))));
  }

  @Bullet("REQ-03")
  @Test
  void constraintsNarrowWhatIsAskedForAndAskForNothing() throws IOException {
    assertEquals(
        List.of("a>=1 -> a!=1.5,<2,>=1", "c -> c"),
        asked(questions(List.of("a>=1", "c"), List.of("A<2", "a!=1.5", "b==1"))));
    List<Question> urls = questions(List.of("a"), List.of("a @ https://h.invalid/a.whl"));
    assertEquals(
        "https://h.invalid/a.whl",
        assertInstanceOf(Question.Find.class, urls.getFirst()).requirement().url());
  }

  @Test
  void hashesOfSeveralLinesIntersect() throws IOException {
    List<Question> questions =
        questions(
            List.of("a --hash=sha256:11 --hash=sha256:22", "a"),
            List.of("a --hash=sha256:22 --hash=sha256:33"));
    AllowedHashes hashes = assertInstanceOf(Question.Find.class, questions.getFirst()).hashes();
    assertTrue(hashes.allowsOneOf(Map.of("sha256", "22")));
    assertFalse(hashes.allowsOneOf(Map.of("sha256", "11")));
    assertFalse(hashes.allowsOneOf(Map.of("sha256", "33")));
  }

  @Test
  void aWordIsAskedUnderTheSameConstraints() throws IOException {
    RequirementFiles files = new Files().with("c.txt", "a<2").read(List.of(), List.of("c.txt"));
    Questions questions = new Questions(files.constraints(), QuestionsTest::applies);
    assertEquals(
        List.of("a>=1 -> a<2,>=1", "./a.whl"),
        asked(List.of(questions.of("a>=1"), questions.of("./a.whl"))));
  }
}
