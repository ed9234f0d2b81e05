package io.github.wheelscout.finder;

import static io.github.wheelscout.finder.Finders.FOO;
import static io.github.wheelscout.finder.Finders.LINUX;
import static io.github.wheelscout.finder.Finders.file;
import static io.github.wheelscout.finder.Finders.where;
import static io.github.wheelscout.finder.Finders.yanked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.wheelscout.index.LinkCollector;
import io.github.wheelscout.policy.Policies;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkSource;
import io.github.wheelscout.spi.Verdict;
import io.github.wheelscout.spi.Yanked;
import io.github.wheelscout.standards.specifier.SpecifierSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private static final List<String> VERSIONS =
      List.of(
          "1.0",
          "1.0.0",
          "1",
          "1.1",
          "2.0",
          "2.0rc1",
          "2.1.dev3",
          "2.0.post1",
          "1!0.5",
          "2.0+local",
          "01.0",
          "1.0-1",
          "1_0",
          "junk",
          "3.0a1");

  private static final List<String> FORMS =
      List.of(
          "foo-%s-py3-none-any.whl",
          "foo-%s-cp312-cp312-manylinux_2_17_x86_64.whl",
          "foo-%s-cp311-cp311-win_amd64.whl",
          "foo-%s-2-py3-none-any.whl",
          "foo-%s.tar.gz",
          "foo-%s-py2.7.tar.gz",
          "foo-%s.zip",
          "foo-bar-%s.tar.gz",
          "Foo-%s.tar.gz",
          "bar-%s-py3-none-any.whl",
          "foo-%s.exe");

  private static final List<String> SPECIFIERS =
      List.of(
          "", "<2", ">=1.0", "==1.0", "===1.0", "~=1.0", "==1.*", ">1", "<3.0a2", "!=2.0", ">9");

  private final List<Link> judged = new ArrayList<>();

  private PackageFinder finder(Policies policies, LinkSource... indexes) {
    LinkJudge counting =
        (links, context) -> {
          judged.addAll(links);
          return links.stream().<Verdict>map(it -> new Verdict.Accept()).toList();
        };
    return new PackageFinder(
        new LinkCollector(List.of(), List.of(indexes)),
        LINUX,
        SelectionPreferences.usual(true),
        policies,
        new Judges(List.of(counting), List.of()),
        Instant.EPOCH);
  }

  private static Choice choose(PackageFinder finder, String specifier) throws Exception {
    return finder.choose(FOO, SpecifierSet.parse(specifier), AllowedHashes.ANY);
  }

  private static FakeSource thousand() {
    Link[] links =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(i -> file("index", "foo-" + i + "-py3-none-any.whl"))
            .toArray(Link[]::new);
    return FakeSource.of("index", links);
  }

  @Test
  void judgesOnlyTheFilesOfTheHighestVersionsThatMatch() throws Exception {
    assertEquals(
        "index foo-499-py3-none-any.whl",
        where(choose(finder(Policies.STANDARD, thousand()), "<500").best()));
    assertEquals(1, judged.size());
  }

  @Test
  void anOldArchiveIsNoReasonToJudgeEveryFile() throws Exception {
    FakeSource source =
        FakeSource.of(
            "index",
            file("index", "foo-1.zip"),
            file("index", "foo-2.tar.gz"),
            file("index", "foo-3-py3-none-any.whl"));
    Choice choice = choose(finder(Policies.STANDARD, source), "");
    assertEquals("index foo-3-py3-none-any.whl", where(choice.best()));
    assertEquals(1, judged.size());
  }

  @Test
  void goesDownPastVersionsThatAreYanked() throws Exception {
    FakeSource source =
        FakeSource.of(
            "index",
            yanked("index", "foo-3-py3-none-any.whl"),
            file("index", "foo-2-cp311-cp311-win_amd64.whl"),
            file("index", "foo-1-py3-none-any.whl"));
    Choice choice = choose(finder(Policies.STANDARD, source), "");
    assertEquals("index foo-1-py3-none-any.whl", where(choice.best()));
    assertEquals(choice.best(), choice.install());
  }

  @Test
  void asksNoSourceTwiceWhereEveryFileHasToBeJudgedAfterAll() throws Exception {
    FakeSource source = FakeSource.of("index", yanked("index", "foo-3-py3-none-any.whl"));
    PackageFinder finder = finder(Policies.STANDARD, FakeSource.empty("private"), source);
    for (int i = 0; i < 3; i++) {
      finder.prefetch(FOO);
      Choice choice = choose(finder, "");
      assertEquals("index foo-3-py3-none-any.whl", where(choice.best()));
      assertEquals("none", where(choice.install()));
      assertEquals(2, choice.outcomes().size());
    }
    assertEquals(List.of("foo"), source.asked);
  }

  /** Random pages full of what is odd: the choice is that of the whole decision. */
  @Test
  void choosesWhatTheWholeDecisionChooses() throws Exception {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      Link[] links =
          IntStream.range(0, random.nextInt(12)).mapToObj(i -> link(random)).toArray(Link[]::new);
      Policies policies = random.nextBoolean() ? Policies.STANDARD : Policies.PIP;
      String specifier = one(SPECIFIERS, random);
      BestCandidateResult whole =
          Finders.find(finder(policies, FakeSource.of("index", links)), specifier);
      Choice choice = choose(finder(policies, FakeSource.of("index", links)), specifier);
      assertEquals(Choice.of(whole), choice, "seed " + seed);
    }
  }

  private static Link link(Random random) {
    String filename = one(FORMS, random).formatted(one(VERSIONS, random));
    String other = one(FORMS, random).formatted(one(VERSIONS, random));
    String url =
        switch (random.nextInt(8)) {
          case 0 -> "https://index/" + other;
          case 1 -> "https://index/" + filename + "?x=/" + other;
          case 2 -> "https://index/" + other + "#/" + filename;
          case 3 -> "https://index/" + filename + "#egg=foo-9.0";
          default -> "https://index/" + filename;
        };
    Link.Builder link = Link.builder(url, "https://index/foo/").filename(filename);
    if (random.nextInt(4) == 0) {
      link.yanked(new Yanked(random.nextBoolean() ? "broken" : null));
    }
    if (random.nextInt(6) == 0) {
      link.requiresPython(random.nextBoolean() ? ">=3.13" : ">=3.8");
    }
    return link.build();
  }

  private static String one(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
