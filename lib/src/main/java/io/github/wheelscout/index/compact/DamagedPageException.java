package io.github.wheelscout.index.compact;

/**
 * A page in compact form that is not what was written, although whoever kept it found it whole: no
 * accident, but somebody's work.
 */
public final class DamagedPageException extends IllegalStateException {

  private static final long serialVersionUID = 1;

  DamagedPageException() {
    super("a page in the cache is not what was written; 'wheelscout cache purge' removes it");
  }
}
