package io.github.wheelscout.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.plugin.Plugins.Found;
import io.github.wheelscout.spi.Candidate;
import io.github.wheelscout.spi.CandidateFilter;
import io.github.wheelscout.spi.EvaluationContext;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.spi.LinkEvaluator;
import io.github.wheelscout.spi.ProviderContext;
import io.github.wheelscout.spi.ProviderException;
import io.github.wheelscout.spi.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What evaluators and filters are told, and what they can do. */
class AddedProvidersTest {

  private static final String NEWEST = "six-1.17.0-py2.py3-none-any.whl";
  private static final String OLDER = "six-1.16.0-py2.py3-none-any.whl";

  /** Refuses files whose URL contains a text, and remembers what it was told. */
  private static class Refusing implements LinkEvaluator {
    final String id;
    final String part;
    final int priority;
    final List<String> asked = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    Refusing(String id, int priority, String part) {
      this.id = id;
      this.priority = priority;
      this.part = part;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public int priority() {
      return priority;
    }

    @Override
    public void configure(ProviderContext context) {
      told.add(context.options() + " " + context.environment());
    }

    @Override
    public Verdict evaluate(Link link, EvaluationContext context) {
      asked.add(String.valueOf(link.filename()));
      told.add(
          String.join(
              " ",
              context.project(),
              context.target().version(),
              context.options().toString(),
              String.valueOf(context.source()),
              String.valueOf(context.apiVersion())));
      return link.url().contains(part) ? Verdict.reject(id + "-code", "no") : Verdict.accept();
    }
  }

  private interface Change {
    List<Candidate> of(List<Candidate> bestFirst);
  }

  private static CandidateFilter filter(String id, Change change) {
    return new CandidateFilter() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<Candidate> filter(List<Candidate> bestFirst, EvaluationContext context) {
        return change.of(bestFirst);
      }
    };
  }

  private static Found find(LinkEvaluator... evaluators) {
    return Plugins.of()
        .with(builder -> List.of(evaluators).forEach(builder::add))
        .find("six>=1.16");
  }

  private static Found filtered(CandidateFilter... filters) {
    return Plugins.of().with(builder -> List.of(filters).forEach(builder::add)).find("six>=1.16");
  }

  @Test
  void anEvaluatorRefusesFiles() {
    assertEquals(NEWEST, find(new Refusing("a", 0, "nothing")).answer());
    assertEquals(OLDER, find(new Refusing("a", 0, "1.17")).answer());
  }

  @Test
  void anEvaluatorThatIsIdleIsThereButNotAsked() {
    Refusing idle =
        new Refusing("a", 0, "1.17") {
          @Override
          public boolean isIdle() {
            return told.size() == 1;
          }
        };
    Found found = find(idle);
    assertEquals(NEWEST, found.answer());
    assertEquals(List.of(), idle.asked);
    assertEquals(
        List.of("a"),
        found.providers().descriptions().stream().map(ProviderDescription::id).toList());
  }

  @Test
  void anEvaluatorIsToldItsOptionsThePageAndTheTarget() {
    Refusing evaluator = new Refusing("a", 0, "nothing");
    Plugins.of()
        .with(builder -> builder.add(evaluator).add(new Refusing("b", 0, "nothing")))
        .with(builder -> builder.providerOption("a", "k", "v").providerOption("b", "x", "y"))
        .with(builder -> builder.environment(Map.of("HOME", "/home/a")))
        .find("six");
    assertEquals("{k=v} {HOME=/home/a}", evaluator.told.get(0));
    assertTrue(
        evaluator.told.get(1).matches("six 3\\.12[.0]* \\{k=v} sample: 1\\.[0-9]"),
        evaluator.told.get(1));
  }

  @Test
  void evaluatorsAreAskedByPriorityAndTheFirstToRefuseSaysWhy() {
    Refusing last = new Refusing("a", -1, "1.17");
    Refusing first = new Refusing("z", 1, "1.17");
    Refusing second = new Refusing("m", 0, "1.17");
    Found found = find(last, second, first);
    assertEquals(OLDER, found.answer());
    assertTrue(first.asked.contains(NEWEST));
    assertTrue(!second.asked.contains(NEWEST) && second.asked.contains(OLDER));
    assertEquals(second.asked, last.asked);
    assertEquals(
        List.of("z", "m", "a"),
        found.providers().descriptions().stream().map(ProviderDescription::id).toList());
  }

  @Test
  void aFileThatARuleRefusesIsNotShownToEvaluators() {
    Refusing evaluator = new Refusing("a", 0, "nothing");
    find(evaluator);
    assertTrue(evaluator.asked.stream().noneMatch(name -> name.endsWith(".exe")));
    assertEquals(evaluator.asked.stream().distinct().toList(), evaluator.asked);
  }

  @Test
  void anOptionThatIsWrongEndsTheRunInTheProvidersWords() {
    LinkEvaluator picky =
        new Refusing("picky", 0, "") {
          @Override
          public void configure(ProviderContext context) {
            throw new ProviderException("picky.days must be a number");
          }
        };
    Found found = find(picky);
    assertEquals("provider-failed", found.answer());
    assertTrue(
        found.message().endsWith("failed at its start: picky.days must be a number"),
        found::message);
  }

  @Test
  void aFilterDrops() {
    assertEquals(
        OLDER,
        filtered(
                filter(
                    "f", all -> all.stream().filter(c -> !c.version().equals("1.17.0")).toList()))
            .answer());
    assertEquals("no-matching-distribution", filtered(filter("f", all -> List.of())).answer());
  }

  @Test
  void aFilterReorders() {
    assertEquals("six-1.16.0.tar.gz", filtered(filter("f", all -> all.reversed())).answer());
  }

  @Test
  void aFilterSeesWhatTheOneBeforeItLeft() {
    List<Integer> seen = new ArrayList<>();
    filtered(
        filter("a", all -> all.subList(0, 2)),
        filter(
            "b",
            all -> {
              seen.add(all.size());
              return all;
            }));
    assertEquals(List.of(2), seen);
  }

  @Test
  void aFilterCannotInventACandidate() {
    Found found =
        filtered(
            filter(
                "f",
                all -> {
                  Candidate first = all.get(0);
                  return List.of(
                      Candidate.builder(first.link(), first.filename(), first.version()).build());
                }));
    assertEquals("provider-invented-candidate", found.answer());
    Found twice = filtered(filter("f", all -> List.of(all.get(0), all.get(0))));
    assertEquals("provider-invented-candidate", twice.answer());
    assertTrue(twice.message().contains("'f'"), twice::message);
  }

  @Test
  void aDisabledProviderIsNotAsked() {
    Refusing evaluator = new Refusing("a", 0, "1.17");
    Plugins off = Plugins.of().with(builder -> builder.add(evaluator).disable("a"));
    assertEquals(NEWEST, off.find("six").answer());
    assertEquals(List.of(), evaluator.told);
  }

  @Test
  void anOptionForAProviderThatIsNotThereIsAMistake() {
    Plugins plugins =
        Plugins.of()
            .with(builder -> builder.add(new Refusing("a", 0, "")).providerOption("b", "k", "v"));
    UnknownProviderException mistake =
        assertThrows(UnknownProviderException.class, () -> plugins.find("six"));
    assertEquals("unknown-provider", mistake.code());
    assertEquals("there are a", mistake.hint());
  }
}
