package io.github.wheelscout.spi;

/**
 * How a provider says that it cannot do its work: an option is wrong, a program it needs is not
 * there. The message is for people and holds no secret; the host adds who said it.
 */
public class ProviderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong. */
  public ProviderException(String message) {
    super(message);
  }

  /** With what is wrong and where it comes from. */
  public ProviderException(String message, Throwable cause) {
    super(message, cause);
  }
}
