///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 21+
//DESCRIPTION Downloads files: checked, resumed, whole or not at all
//SOURCES Toolkit.java
//SOURCES Program.java

package io.github.wheelscout.scripts;

import io.github.wheelscout.download.BatchDownloader;
import io.github.wheelscout.download.DownloadOptions;
import io.github.wheelscout.download.DownloadResult;
import io.github.wheelscout.download.DownloadResults;
import io.github.wheelscout.download.Downloaded;
import io.github.wheelscout.download.Failed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The verb {@code download}. */
public final class Download extends FileAskingVerb {

  public static void main(String[] arguments) {
    Program.main(new Download(), arguments);
  }

  @Override
  public String name() {
    return "download";
  }

  @Override
  public String summary() {
    return "Downloads the file that would be chosen for each requirement, or that is named; checks every digest, and goes on where the way broke. --target can be repeated.";
  }

  @Override
  public Set<Opt> options() {
    Set<Opt> options = EnumSet.copyOf(Opt.CHOOSING);
    options.addAll(Opt.of(Opt.Group.DOWNLOAD));
    return options;
  }

  @Override
  public Exit run(Arguments given, Console console) throws IOException {
    readMuchAtOnce();
    SavedFiles saved = SavedFiles.of(Format.of(given), dest(given), console);
    DownloadOptions options = DownloadOptions.DEFAULT.withResumeRetries(Network.number(Opt.RESUME_RETRIES, given, 0, DownloadOptions.DEFAULT.resumeRetries())).withListener(Progress.of(given, console));
    List<WantedTarget> targets = WantedTarget.all(given, console);
    Exit exit = Exit.OK;
    for (WantedTarget target : targets) {
      exit = exit.and(download(target, options, saved, console));
    }
    saved.end();
    return exit;
  }

  private Exit download(WantedTarget target, DownloadOptions options, SavedFiles saved, Console console) throws IOException {
    Exit exit = Exit.OK;
    try (Answers answers = new Answers(this, target.arguments(), target.arguments().words(), console)) {
      WantedFiles wanted = new WantedFiles(answers);
      BatchDownloader downloader = new BatchDownloader(answers.scout().downloader(options));
      try (DownloadResults results = downloader.download(() -> wanted, saved.folder())) {
        while (results.hasNext()) {
          DownloadResult result = results.next();
          for (Answer answer = wanted.upToResult(); answer != null; answer = wanted.upToResult()) {
            exit = exit.and(tell(target, answer, WantedFiles.names(answer) ? result : null, saved, console));
          }
        }
        for (Answer answer = wanted.last(); answer != null; answer = wanted.last()) {
          exit = exit.and(tell(target, answer, null, saved, console));
        }
      }
      answers.requireSome();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return exit;
  }

  private static Exit tell(WantedTarget target, Answer answer, @Nullable DownloadResult result, SavedFiles saved, Console console) throws IOException {
    Answer told = result instanceof Failed failed ? answer.failed(Problem.of(failed.failure())) : answer;
    Problem problem = told.problem();
    if (problem != null) {
      saved.fail(told, target.name(), problem);
    } else if (result instanceof Downloaded file) {
      if (file.replaced()) {
        console.warn("replaced " + file.filename() + ", which was another file");
      }
      saved.print(told, target.name(), file);
    } else {
      saved.skip(told, target.name());
    }
    told.tell(console);
    return told.exit();
  }

  private static SavedFiles.Place dest(Arguments given) {
    String text = given.last(Opt.DEST);
    try {
      Path shown = Path.of(text == null ? "" : text);
      return new SavedFiles.Place(given.environment().directory().resolve(shown), shown);
    } catch (InvalidPathException e) {
      throw new UsageException(given.where(Opt.DEST) + " cannot be '" + text + "'", "name a folder");
    }
  }
}
