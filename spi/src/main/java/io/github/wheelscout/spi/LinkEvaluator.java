package io.github.wheelscout.spi;

/** A plugin that may refuse files, asked for each link that no built-in rule refused. */
public interface LinkEvaluator extends Provider {

  /**
   * Judges one link. An exception and null stop the run: a policy that crashes must not be skipped.
   *
   * @param link the file, as its page described it
   * @param context what is being looked for
   */
  Verdict evaluate(Link link, EvaluationContext context);
}
