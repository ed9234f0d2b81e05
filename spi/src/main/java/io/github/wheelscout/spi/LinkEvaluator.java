package io.github.wheelscout.spi;

/** A plugin that may refuse files, asked for each link that no built-in rule refused. */
public interface LinkEvaluator extends Provider {

  /**
   * Judges one link. An exception stops the run: a rule that crashes must not be skipped.
   *
   * @param link the file, as its page described it
   * @param context what is being looked for
   */
  Verdict evaluate(Link link, EvaluationContext context);
}
