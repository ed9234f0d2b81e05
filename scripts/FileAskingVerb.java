package io.github.wheelscout.scripts;

import io.github.wheelscout.FindResult;
import io.github.wheelscout.Wheelscout;
import io.github.wheelscout.finder.AllowedHashes;
import io.github.wheelscout.requirements.DirectFile;
import io.github.wheelscout.requirements.Question;
import io.github.wheelscout.requirements.Questions;
import io.github.wheelscout.requirements.RequirementLine;
import io.github.wheelscout.spi.Link;
import io.github.wheelscout.standards.requirement.Requirement;
import io.github.wheelscout.url.FileUrls;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A verb that asks for files: those chosen for requirements, URLs, paths, and what find has found before. */
abstract class FileAskingVerb extends AskingVerb {

  /** How much Java's client reads at once: with its usual 16 KiB it spends more time on handing bytes on than on bytes. */
  private static final String READ_AT_ONCE = "262144";

  /** Before the first request of the process. */
  static void readMuchAtOnce() {
    System.setProperty("jdk.httpclient.bufsize", READ_AT_ONCE);
  }

  @Override
  public String words() {
    return "REQ|URL|FILE...";
  }

  @Override
  Question question(Questions questions, String text) {
    return FoundLine.isOne(text) ? new Question.Unanswerable(new RequirementLine.Direct(text, "", AllowedHashes.ANY)) : questions.of(text);
  }

  @Override
  void prefetch(Wheelscout scout, Requirement requirement) {
    scout.prefetch(requirement);
  }

  @Override
  Answer answer(Arguments arguments, String text, Wheelscout scout, Question.Find asked) {
    FindResult chosen = scout.choose(asked);
    boolean named = asked.requirement().url() != null && chosen.failure() != null && chosen.failure().code().equals("direct-reference");
    return named ? named(arguments, text, asked.requirement().toString()) : Answer.of(text, chosen);
  }

  @Override
  Answer answer(Arguments arguments, String text, RequirementLine line) {
    if (line instanceof RequirementLine.Invalid) {
      return super.answer(arguments, text, line);
    }
    return FoundLine.isOne(line.text()) ? FoundLine.read(line.text()) : named(arguments, text, line.text());
  }

  private static Answer named(Arguments arguments, String text, String reference) {
    Link link = DirectFile.link(reference, arguments.environment().directory());
    if (link == null) {
      return Answer.of(text, notAFile(text));
    }
    Problem problem = missing(text, link);
    return problem == null ? Answer.of(text, link) : Answer.of(text, problem);
  }

  private static Problem notAFile(String text) {
    String hint = "write NAME, NAME==VERSION, a URL, or the path of a .whl or .tar.gz file";
    return new Problem(Exit.USAGE, "direct-reference", "'" + text + "' names no file of a distribution", hint, null);
  }

  private static @Nullable Problem missing(String text, Link link) {
    if (!link.url().startsWith("file:") || Files.isRegularFile(FileUrls.path(link.url()))) {
      return null;
    }
    return new Problem(Exit.NETWORK, "file-not-found", "there is no file '" + text + "'", "check the path", null);
  }
}
